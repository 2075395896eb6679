// The faces of a font that comes with the extension, made from its own bytes: nothing is fetched, whatever the page
// allows.

interface FaceData {
  /** The file as a `data:` address. */
  readonly data: string;
  readonly weight: string;
  readonly style: string;
}

/** Not yet in any document. */
export function facesOf(family: string, faces: readonly FaceData[]): readonly FontFace[] {
  return faces.map(({ data, weight, style }) => new FontFace(family, bytesOf(data), { weight, style }));
}

function bytesOf(data: string): ArrayBuffer {
  const text = atob(data.slice(data.indexOf(',') + 1));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes.buffer;
}
