/** Gives something to the browser as a file to keep. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // some browsers read it only after the click has returned
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
