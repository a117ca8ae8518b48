/** What the page about the data shows of one data set. Filled by lib/formats, which knows the sets; drawn by components. */
export interface DataSetView {
  /** Its name in addresses, and its anchor. */
  key: string;
  title: string;
  holds: string;
  /** How many rows it has as of the day. */
  count: number;
  /** The page that shows the same. */
  href: string;
  files: { label: string; name: string; href: string }[];
  columns: { key: string; type: string; meaning: string }[];
  /** Columns of the preview: all but addresses, which stand under the ids. */
  previewKeys: string[];
  /** The first rows, a text per column, long ones cut. */
  preview: string[][];
}

/** A parameter of the data addresses. */
export interface ParameterView {
  name: string;
  meaning: string;
  example: string;
}
