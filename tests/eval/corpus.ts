// Reads corpora laid out as `<dir>/<id>/page.html.gz` + `truth.json`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface CorpusPage {
  readonly id: string;
  /** The address the page was received from. */
  readonly url: string;
  /** Reads and unpacks the page; always UTF-8. */
  readonly html: () => string;
}

/** The pages of a corpus folder, by id, none when there is no such folder; `only` narrows it to the ids it names. */
export function corpusPages(directory: string, only?: ReadonlySet<string>): CorpusPage[] {
  const isPage = (id: string) =>
    ['truth.json', 'page.html.gz'].every((file) => existsSync(join(directory, id, file)));
  return (existsSync(directory) ? readdirSync(directory) : [])
    .filter((id) => (!only || only.has(id)) && isPage(id))
    .sort()
    .map((id) => ({
      id,
      url: absolute(String(JSON.parse(readFileSync(join(directory, id, 'truth.json'), 'utf8')).url)),
      html: () => gunzipSync(readFileSync(join(directory, id, 'page.html.gz'))).toString('utf8'),
    }));
}

/** Some truths leave the scheme out (`//host/path`). */
function absolute(url: string): string {
  return url.startsWith('//') ? `https:${url}` : url;
}
