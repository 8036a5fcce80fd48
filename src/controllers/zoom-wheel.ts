/** Factor of a pixel of the wheel, and of two fingers on a touchpad, which browsers report in far smaller turns. */
const [perPixel, perTouch] = [0.002, 0.01] as const;
/** Logarithm of the factor that touchpads reach in one event, and a notch of a mouse at least. */
const notch = 0.25;
/** Pixels of a line, and the most that one event may turn. */
const [line, most] = [16, 300] as const;

/** What a turn of the wheel magnifies by. */
export function wheelFactor({
  deltaY,
  deltaMode,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode'>): number {
  const turned = Math.min(Math.abs(deltaY) * (deltaMode === 0 ? 1 : line), most);
  const logarithm = Math.min(perTouch * turned, Math.max(notch, perPixel * turned));
  return Math.exp(-Math.sign(deltaY) * logarithm);
}
