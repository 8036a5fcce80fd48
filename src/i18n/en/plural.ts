/** A printed whole number with its noun. */
export function counted(count: number | string, one: string, other: string): string {
  return `${count} ${String(count) === '1' ? one : other}`;
}
