/** A window's name without its length, which titles give after a comma: "Geneva truce" for "Geneva truce, 90 days". */
export function toWindowName(title: string): string {
  return title.split(',')[0] ?? title;
}
