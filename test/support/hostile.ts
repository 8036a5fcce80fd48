import fc from 'fast-check';

// What layouts must take without a fault.

/** Positions in time, in every precision. */
export const periods = fc.constantFrom(
  ...[
    '2020',
    '2021',
    '2025-H1',
    '2025-Q3',
    '2025-Q4',
    '2026-Q1',
    '2025-07',
    '2024-02-29',
    '2025-07-21',
  ],
  ...['2020/2025', '2025-07-21T08:30', '2025-07-21T08:30:00Z', '0001', '9999'],
);
/** What authors hand over in place of a value. */
export const junk = fc.constantFrom(
  null,
  undefined,
  '',
  NaN,
  Infinity,
  -Infinity,
  'abc',
  '12.800',
  '__proto__',
  {},
  [],
  true,
);
/** Numbers of every size, many of them small, equal or years. */
export const numbers = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: 1990, max: 2030 }),
);
/** Names, those of built-in members among them. */
export const names = fc.constantFrom(
  'Trực tuyến',
  'Trực tiếp',
  '__proto__',
  'constructor',
  'toString',
  '',
  null,
  4,
  '4',
);
/** Values with some junk among them. */
export const mostly = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: junk });

/** Sides of a frame: from nothing to a wall, with the sizes at which layouts change their mind. */
export const sizes = fc.oneof(
  fc.integer({ min: 0, max: 4000 }),
  fc.constantFrom(0, 1, 20, 119, 120, 280, NaN),
);

/** Frames that an author sets, and those whose height may follow from what is in them. */
export const frames = fc.record({ width: sizes, height: sizes });
export const openFrames = fc.record({ width: sizes, height: fc.option(sizes) });

export const languages = fc.constantFrom('vi', 'en');
export const units = fc.constantFrom('%', 'hồ sơ', 'tỷ đồng', 'sản phẩm đạt chứng nhận');
export const formats = fc.constantFrom('money', 'percent', 'compact', '.2f', 'bogus');

/** Rows of some kind, with a few things among them that are no rows. */
export const rowsOf = <Row>(row: fc.Arbitrary<Row>, maxLength = 60): fc.Arbitrary<unknown[]> =>
  fc.array(
    fc.oneof(
      { weight: 30, arbitrary: row },
      { weight: 1, arbitrary: fc.oneof(junk, fc.constant(7)) },
    ),
    { maxLength },
  );
