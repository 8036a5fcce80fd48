import type { Field } from '../../data/field.js';
import type { PartFields } from '../../data/part-fields.js';
import type { ValueFormat } from '../../i18n/value-format.js';

/** Which fields say how parts lie within parts; the first that is given counts. */
export interface TreeFields extends PartFields {
  /** Fields of names from the outermost group inwards: each row is a part of the groups named in it. */
  levels?: readonly Field[] | undefined;
  /** Field of names with a separator between: "Chi thường xuyên/Giáo dục". Default: `path`, where rows have it. */
  path?: Field | undefined;
  /** Between the names of a path. Default `/`. */
  separator?: string | undefined;
  /** Field of the key of a row. Default: `key`, where rows have it, else the name. */
  key?: Field | undefined;
  /** Field of the key of the group that a row belongs to. Default: `parent`, where rows have it. */
  parent?: Field | undefined;
}

/** What a treemap is drawn from beside its rows. */
export interface TreemapOptions extends TreeFields, ValueFormat {
  /** What is measured: head of the value column. Default: the name of the value field. */
  valueLabel?: string | undefined;
  /** What the whole is called, e.g. "Tổng chi". Default: the word for total. */
  wholeLabel?: string | undefined;
  /** Key of the group that fills the picture. Default: all. */
  root?: string | undefined;
  /** Key of the part that matters; the others become context. */
  highlight?: string | null | undefined;
}
