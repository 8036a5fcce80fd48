/** What a grid of small charts says of all of them. All figures come printed. */
export interface FacetMessages {
  /** `6 biểu đồ nhỏ cùng thang đo`. */
  readonly count: (panels: number, isShared: boolean) => string;
  readonly highest: (value: string, panel: string) => string;
  readonly lowest: (value: string, panel: string) => string;
  readonly noData: string;
  /** A remark on some of the panels. */
  readonly remark: (panels: string, text: string) => string;
}
