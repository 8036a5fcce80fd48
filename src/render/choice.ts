import { html, type TemplateResult } from 'lit';

/** One of a few settings, by its name. */
export interface Choice<Key extends string> {
  label: string;
  options: Readonly<Partial<Record<Key, string>>>;
  chosen: Key;
  onChoose: (key: Key) => void;
}

export function renderChoice<Key extends string>(choice: Choice<Key>): TemplateResult {
  const { label, options, chosen, onChoose } = choice;
  const chose = ({ target }: Event) => onChoose((target as HTMLSelectElement).value as Key);
  return html`<label class="choice"
    >${label}
    <select @change=${chose}>
      ${Object.entries(options).map(
        ([key, text]) => html`<option value=${key} ?selected=${key === chosen}>${text}</option>`,
      )}
    </select></label
  >`;
}
