// The text of a path, written as bytes. A dense line has thousands of coordinates: joined from texts, each of them
// would be several short-lived strings, at three times the cost.

/** One of M, L, H and V as a byte. */
type Command = 77 | 76 | 72 | 86;

export const [moveTo, lineTo, acrossTo, downTo]: readonly [77, 76, 72, 86] = [77, 76, 72, 86];

const [comma, dot, minus, zero] = [44, 46, 45, 48] as const;
/** Bytes of a command with two coordinates at most. */
const longest = 24;
/** In tenths of a pixel; what lies farther out is nowhere near the picture. */
const farthest = 99_999_999;
const decoder = new TextDecoder();

export interface PathText {
  /** Adds a command with its point. */
  point(command: Command, x: number, y: number): void;
  /** Adds a command with one coordinate. */
  side(command: Command, at: number): void;
  text(): string;
}

/**
 * @param commands the most that will be written
 * Coordinates are rounded to tenths of a pixel, like those of all marks.
 */
export function pathText(commands: number): PathText {
  const bytes = new Uint8Array(commands * longest);
  let length = 0;

  function coordinate(pixels: number): void {
    let tenths = Math.round(pixels * 10);
    if (tenths < 0) {
      bytes[length++] = minus;
      tenths = -tenths;
    }
    if (tenths > farthest) tenths = farthest;
    const whole = Math.floor(tenths / 10);
    let place = 1;
    while (place * 10 <= whole) place *= 10;
    for (let rest = whole; place >= 1; place = Math.floor(place / 10)) {
      const digit = Math.floor(rest / place);
      bytes[length++] = zero + digit;
      rest -= digit * place;
    }
    const tenth = tenths - whole * 10;
    if (tenth === 0) return;
    bytes[length++] = dot;
    bytes[length++] = zero + tenth;
  }

  return {
    point(command, x, y) {
      bytes[length++] = command;
      coordinate(x);
      bytes[length++] = comma;
      coordinate(y);
    },
    side(command, at) {
      bytes[length++] = command;
      coordinate(at);
    },
    text: () => decoder.decode(bytes.subarray(0, length)),
  };
}
