/** How much time is shown: all of it, or the year or quarter of the day judged. */
export type MilestonesZoom = 'term' | 'year' | 'quarter';

/** What a timeline is drawn from beside its rows. */
export interface MilestonesOptions {
  /** Date to judge by, ISO 8601. Default: the last day on which something was done. */
  asOf?: string | undefined;
  zoom?: MilestonesZoom | undefined;
  /** How many years or quarters the view is moved from the day judged. */
  shift?: number | undefined;
}
