import { html, renderToString } from '../../src/ssr.js';
import { smartGroups } from '../data/illustrative-goals.js';
import geography from '../data/thanh-khe-schematic.geojson?raw';

const rows = smartGroups.map((row) => ({ ...row, page: `#${String(row['code'])}` }));

/** The page that a server sends, with a map in it and no script: for the frame of a story, made with Storybook. */
export async function noScriptPage(scheme: string): Promise<string> {
  const map = html`<ward-district-map
    heading="Khu vực phía đông đi trước về tổ dân phố thông minh"
    subheading="Tổ dân phố đạt chuẩn thông minh, % số tổ của khu vực"
    note="Sơ đồ minh họa, không phải ranh giới thật"
    illustrative
    key="code"
    value="share"
    unit="%"
    labels="auto"
    list="side"
    href-field="page"
    geo=${geography}
    data=${JSON.stringify(rows)}
  ></ward-district-map>`;
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="color-scheme" content="${scheme}">
<title>Bản đồ do máy chủ vẽ</title>
<style>body { max-width: 640px; margin: 0; }</style>
${await renderToString(map)}
</html>`;
}
