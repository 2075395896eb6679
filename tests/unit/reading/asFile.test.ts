import { describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/article/articleTypes.ts';
import { asFile } from '../../../utils/page/asFile.ts';

const article = (url: string) => ({ url, title: 'a.example' }) as Article;
const as = (contentType: string, url: string) => asFile({ contentType } as Document, article(url));

describe('a text file', () => {
  it.each([
    ['https://a.example/notes/the%20pier.txt', 'the pier.txt'],
    ['https://a.example/100%.txt', '100%.txt'],
    ['https://a.example/', 'a.example'],
  ])('at %s is called %s', (url, title) => {
    expect(as('text/plain', url)).toEqual({ url, title, isTextFile: true });
  });

  it('is none where it is a page', () => {
    expect(as('text/html', 'https://a.example/pier.txt').title).toBe('a.example');
  });
});
