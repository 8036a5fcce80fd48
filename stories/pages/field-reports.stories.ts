import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/components/district-map/ward-district-map.js';
import '../../src/components/map-points/ward-map-points.js';
import type { WardMapPoints } from '../../src/components/map-points/map-points.js';
import city from '../data/city-schematic.geojson?raw';
import { reportCategories, reportsIn, someReports } from '../data/illustrative-reports.js';
import neighbourhoods from '../data/neighbourhoods-schematic.geojson?raw';
import type { Language } from '../data/published.js';
import { texts } from './field-reports.texts.js';
import { renderOpening, renderPage, renderSheet } from './page.js';

interface Collection {
  features: { properties: { code: string; name: string } }[];
}

const ward = JSON.parse(neighbourhoods) as Collection;
const wards = JSON.parse(city) as Collection;
/** Invented shares of reports that were handled in time, by area. */
const onTime = ({ features }: Collection) =>
  features.map(({ properties: { code } }, i) => ({ code, value: 68 + ((i * 17) % 31) }));

/** Milliseconds between two reports of the simulated stream. */
const interval = 2500;
/** So many reports are on the map at the most: older ones are handled and leave. */
const mostReports = 90;

/** A stream of server-sent events without a server: a seeded generator hands over a report every few seconds. */
function streamOf(language: Language): { button: TemplateResult; figure: TemplateResult } {
  const { receive, stop, layer: heading } = texts[language].live;
  const next = reportsIn(ward, 1022);
  const layer = document.createElement('ward-map-points');
  let data = Array.from({ length: 24 }, next);
  Object.assign(layer, { heading, data, categories: reportCategories, key: 'id' } satisfies Partial<Omit<WardMapPoints, 'data'>> & { data: unknown }); // prettier-ignore
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'action';
  button.textContent = receive;
  let timer: ReturnType<typeof setInterval> | undefined;
  const pause = () => {
    clearInterval(timer);
    timer = undefined;
    button.textContent = receive;
  };
  const take = () => {
    if (!layer.isConnected) return pause();
    data = [...data, next()].slice(-mostReports);
    Object.assign(layer, { data });
  };
  button.addEventListener('click', () => {
    if (timer !== undefined) return pause();
    timer = setInterval(take, interval);
    button.textContent = stop;
    take();
  });
  const { map } = texts[language].live;
  const figure = html`<ward-district-map
      heading=${map.heading}
      subheading=${map.subheading}
      note=${texts[language].schematic}
      illustrative
      key="code"
      unit="%"
      class-count="3"
      measure=${map.measure}
      height="560"
      .geo=${ward}
      .data=${onTime(ward)}
      >${layer}</ward-district-map
    >`;
  return { button: html`${button}`, figure };
}

const meta: Meta = {
  id: 'trang-mau-phan-anh',
  title: 'Trang mẫu/Phản ánh hiện trường',
  parameters: { layout: 'fullscreen' },
};
export default meta;

/** A ward by neighbourhood: reports come in one by one, and the map under them is not drawn anew. */
export const Live: StoryObj = {
  name: 'Một phường, trực tiếp',
  render: renderPage((language) => {
    const { live, colophon } = texts[language];
    const { button, figure } = streamOf(language);
    return {
      content: html`${renderOpening(language, live.opening)}
      ${renderSheet({ heading: live.heading, note: live.note, aside: button }, html`<div class="ruled">${figure}</div>`)}`,
      colophon,
    };
  }),
};

/** A city of invented wards, with its island in a frame of its own: points fall there too. */
export const City: StoryObj = {
  name: 'Thành phố có đảo',
  render: renderPage((language) => {
    const { city: words, colophon, schematic } = texts[language];
    return {
      content: html`${renderOpening(language, words.opening)}
      ${renderSheet(
        { heading: words.heading, note: words.note },
        html`<div class="ruled"><ward-district-map
          heading=${words.map.heading}
          subheading=${words.map.subheading}
          note=${schematic}
          illustrative
          zoom
          key="code"
          unit="%"
          class-count="4"
          measure=${words.map.measure}
          height="600"
          .geo=${wards}
          .insets=${[{ keys: ['DK'] }]}
          .data=${onTime(wards)}
        >
          <ward-map-points
            heading=${words.layer}
            .categories=${reportCategories}
            .data=${someReports(wards, 1800)}
          ></ward-map-points>
        </ward-district-map></div>`,
      )}`,
      colophon,
    };
  }),
};
