/** Every element with figures of its own, as markup that a server could have written. */
export const samples: Readonly<Record<string, string>> = {
  'kpi-card': '<ward-kpi-card label="Thu ngân sách" value="1234.5" unit="tỷ đồng"></ward-kpi-card>',
};

/** The samples one after another. */
export const allSamples: string = Object.values(samples).join('\n');
