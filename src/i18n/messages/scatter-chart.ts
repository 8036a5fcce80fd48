/** What a scatter chart says. All figures come printed. */
export interface ScatterChartMessages {
  /** What the picture is called where it has no heading. */
  readonly kind: string;
  readonly empty: string;
  /** Head of the column of names. */
  readonly names: string;
  /** What a point without a name is called: "Dòng 12". */
  readonly row: (number: string) => string;
  /** Title of an axis: "Dân số (người)". */
  readonly axis: (label: string, unit: string) => string;
  /** "An Khê: Dân số 12.000 người, Tỷ lệ 58,5%". */
  readonly point: (name: string, values: string) => string;
  /** Head of the column that tells the part of the plot. */
  readonly part: string;
  readonly methods: Readonly<Record<'linear' | 'theil-sen', string>>;
  /** "Xu hướng (bình phương nhỏ nhất)". */
  readonly trend: (method: string) => string;
  readonly noTrend: Readonly<Record<'few' | 'upright', string>>;
  readonly count: (points: number) => string;
  /** "Dân số từ 8.200 đến 21.000 người". */
  readonly range: (label: string, from: string, to: string) => string;
  readonly same: (label: string, value: string) => string;
  readonly highest: (label: string, name: string, value: string) => string;
  /** What the trend line says: change of y for a round step of x. */
  readonly slope: (step: {
    readonly trend: string;
    readonly points: string;
    readonly x: string;
    readonly step: string;
    readonly y: string;
    readonly direction: 'up' | 'down' | 'level';
    readonly change: string;
  }) => string;
  /** How well a line of least squares fits; it proves no cause. */
  readonly explained: (share: string, r2: string) => string;
  /** Rows that have one of the two measures alone. */
  readonly oneMeasure: (rows: number) => string;
  /** A size in the legend: "Dân số: 1.000 người". */
  readonly size: (label: string, value: string) => string;
}
