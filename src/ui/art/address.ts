/**
 * A drawing made by the page as an address for `<img>` and for Phaser's `load.svg`, which decodes base64 and no other
 * form of data address.
 *
 * @param svg  a complete SVG document in ASCII, as `badgeSvg` and `tokenSvg` write it
 */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;base64,${btoa(svg)}`;
}
