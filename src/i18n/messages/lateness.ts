/** How time before or after a date is told. */
export interface LatenessMessages {
  readonly months: (count: number) => string;
  readonly days: (count: number) => string;
  readonly workingDays: (count: number) => string;
  readonly early: (time: string) => string;
  readonly late: (time: string) => string;
  readonly onTime: string;
  readonly overdueBy: (time: string) => string;
  /** `Số liệu tháng 3/2026, quá hạn 2 tháng`. */
  readonly stale: (period: string, overdue: string) => string;
}
