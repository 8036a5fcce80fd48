import { FreshnessController } from '../controllers/freshness.js';
import type { Reading } from '../scene/scene.js';
import type { SheetPicture, SheetTexts } from '../scene/sheet.js';
import { DataElement } from './data-element.js';
import type { ToolKind } from './tools.js';
import type { LoadState } from './ward-element.js';

/** An element whose picture can be saved as a file. */
export abstract class PictureElement<Picture extends Reading> extends DataElement<Picture> {
  readonly #freshness = new FreshnessController(this);

  /** The picture as marks, or null while there is nothing to draw. */
  protected abstract sheetPicture(): SheetPicture | null | Promise<SheetPicture | null>;

  protected override get toolKinds(): readonly ToolKind[] {
    return ['csv', 'svg', 'png', 'print', 'fullscreen'];
  }

  /** The picture with heading, legend, source and date as SVG text that opens in any viewer. */
  async toSVG(): Promise<string> {
    const [{ svgFile }, sheet] = await Promise.all([
      import('./chart-files.js'),
      this.sheetPicture(),
    ]);
    return sheet ? svgFile(this, sheet, this.sheetTexts) : '';
  }

  /** The same as a PNG picture. */
  async toPNG(options: { scale?: number } = {}): Promise<Blob | null> {
    const [{ pngFile }, sheet] = await Promise.all([
      import('./chart-files.js'),
      this.sheetPicture(),
    ]);
    return sheet && pngFile(this, sheet, this.sheetTexts, options.scale ?? 2);
  }

  protected override async file(kind: string): Promise<Blob | null> {
    if (kind === 'svg') return new Blob([await this.toSVG()], { type: 'image/svg+xml' });
    return kind === 'png' ? this.toPNG() : super.file(kind);
  }

  protected override setState(state: LoadState, isBehind = false): void {
    super.setState(state, isBehind || this.#overdue !== '');
  }

  protected override get staleText(): string {
    return this.stale && !this.rows.stale ? this.#overdue : super.staleText;
  }

  get #overdue(): string {
    return this.#freshness.overdue(this.updatedOn, this.staleAfter, this.locale.format);
  }

  /** What stands round the picture in a file. */
  protected get sheetTexts(): SheetTexts {
    const { heading, subheading, source, updatedOn, chrome, locale, note } = this;
    const footer = [
      source && chrome.source(source),
      updatedOn && chrome.updated(locale.format.date(updatedOn)),
      this.illustrative ? chrome.illustrative : '',
      note,
    ].filter(Boolean);
    return { heading, subheading, footer };
  }
}
