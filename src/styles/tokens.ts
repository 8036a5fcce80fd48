/**
 * The theme's tokens other than colour (those stand in `core/colour.ts`), once, for elements and theme sheets.
 * Names are public: `--ward-<name>` overrides one.
 */
export const tokens = {
  'font-text': "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', system-ui, sans-serif",
  'font-figures': "'Inter Variable', Inter, 'Segoe UI', Roboto, 'Noto Sans', system-ui, sans-serif",
  'text-caption': '0.75rem/1.5',
  'text-small': '0.8125rem/1.5385',
  'text-body': '0.875rem/1.5714',
  'text-lead': '1rem/1.625',
  'text-title': '1.125rem/1.4444',
  'space-1': '4px',
  'space-2': '8px',
  'space-3': '12px',
  'space-4': '16px',
  'space-5': '20px',
  'space-6': '24px',
  'radius-control': '4px',
  'radius-sheet': '6px',
  'shadow-overlay': '0 4px 16px rgb(10 20 30 / 0.16)',
  'duration-fast': '120ms',
  'duration-data': '200ms',
} as const satisfies Record<string, string>;
