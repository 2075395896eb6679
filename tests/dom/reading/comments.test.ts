// The comments a page carries, in the structures that pages have them in.
import { describe, expect, it } from 'vitest';
import { commentsOf } from '../../../utils/reading/comments.ts';

const commentsIn = (html: string) =>
  commentsOf(
    new DOMParser().parseFromString(`<body><article><p>The pier.</p></article>${html}`, 'text/html'),
  );

describe('the comments of a page', () => {
  it('are found in nested lists, with who wrote them, when, and how deep they are', () => {
    const found =
      commentsIn(`<div id="comments" class="comments-area"><h2>2 comments</h2><ol class="comment-list">
      <li id="comment-7" class="comment even depth-1"><article id="div-comment-7" class="comment-body">
        <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Ada</b> <span>says:</span></div>
          <time datetime="2026-05-01T10:00:00Z">1 May</time></footer>
        <div class="comment-content"><p>I walked there once.</p><p>At night.</p></div>
        <div class="reply"><a href="#">Reply</a></div></article>
        <ol class="children"><li id="comment-8" class="comment odd depth-2"><article class="comment-body">
          <b class="fn">Ben</b><p>So did I.</p></article></li></ol></li></ol></div>`);
    expect(found).toEqual([
      {
        author: 'Ada',
        date: '2026-05-01T10:00:00Z',
        paragraphs: ['I walked there once.', 'At night.'],
        depth: 0,
      },
      { author: 'Ben', date: '', paragraphs: ['So did I.'], depth: 1 },
    ]);
  });

  it('are found by their type, and without paragraphs', () => {
    const found = commentsIn(`<section><div itemscope itemtype="https://schema.org/Comment">
      <span itemprop="author">Cleo</span><div itemprop="text">Nice lamps.</div><button>Like</button></div></section>`);
    expect(found).toEqual([{ author: 'Cleo', date: '', paragraphs: ['Nice lamps.'], depth: 0 }]);
  });

  it('are text alone: what looks like markup stays what it looks like', () => {
    const [found] = commentsIn(
      '<div class="comment"><p>&lt;img src=x onerror=alert(1)&gt; <b>bold</b><script>bad()</script></p></div>',
    );
    expect(found?.paragraphs).toEqual(['<img src=x onerror=alert(1)> bold']);
  });

  it('are none where a page only counts them, asks for one, or has them elsewhere', () => {
    expect(
      commentsIn(`<a class="comment" href="#c">3 comments</a><form id="commentform" class="comment-form"><textarea></textarea>
      </form><div id="comments"><iframe src="https://talk.example/"></iframe><p class="comment-notes">Log in</p></div>`),
    ).toEqual([]);
  });

  it('are bounded, whatever a page does', () => {
    const many = '<div class="comment"><p>Text of one.</p></div>'.repeat(1000);
    expect(commentsIn(many)).toHaveLength(300);
    const [long] = commentsIn(`<div class="comment"><p>${'word '.repeat(9000)}</p></div>`);
    expect(long?.paragraphs[0]?.length).toBeLessThanOrEqual(8001);
    const clobbered = commentsIn(
      '<div class="comment"><form><input name="parentNode"><input name="attributes"></form><p>All the same.</p></div>',
    );
    expect(clobbered[0]?.paragraphs).toEqual(['All the same.']);
  });
});

describe('comments without end', () => {
  it('are read as far as people would', () => {
    const [found] = commentsIn(
      `<div class="comment"><time datetime="${'9'.repeat(100_000)}"></time>${'<p>word</p>'.repeat(5000)}</div>`,
    );
    expect(found?.date.length).toBeLessThan(100);
    expect(found?.paragraphs.length).toBeLessThan(100);
  });

  it('are left where they lie deeper than anything that is drawn', () => {
    const doc = new DOMParser().parseFromString('<div class="comment"><p>Hello.</p></div>', 'text/html');
    let at: Element | null = doc.querySelector('.comment');
    for (let depth = 0; depth < 20_000; depth++) {
      const inner = doc.createElement('div');
      at?.append(inner);
      at = inner;
    }
    at?.append('Far down.');
    expect(commentsOf(doc).map(({ paragraphs }) => paragraphs)).toEqual([['Hello.']]);
    doc.querySelector('p')?.remove();
    expect(commentsOf(doc)).toEqual([]);
  });

  it('have each paragraph once where paragraphs lie in each other', () => {
    const doc = new DOMParser().parseFromString('<div class="comment"><p>One.</p></div>', 'text/html');
    const inner = doc.createElement('p');
    inner.textContent = 'Two.';
    doc.querySelector('p')?.append(inner);
    expect(commentsOf(doc).map(({ paragraphs }) => paragraphs)).toEqual([['One. Two.']]);
  });
});
