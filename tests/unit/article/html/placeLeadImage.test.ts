import { describe, expect, it } from 'vitest';
import { placeLeadImage } from '../../../../utils/article/html/placeLeadImage.ts';

const at = (url: string) => ({ url, isInBody: false });
const body = (src: string) => `<p>Text</p><figure><img src="${src}" alt=""></figure><p>More</p>`;

describe('the lead image', () => {
  it.each([
    ['the same address', 'https://a.example/img/boat.jpg', 'https://a.example/img/boat.jpg'],
    ['another size by name', 'https://a.example/img/boat-1440.jpg', 'https://a.example/img/boat-480.jpg'],
    [
      'another size in pixels',
      'https://a.example/u/2026/harbour-1024x683.jpg',
      'https://a.example/u/2026/harbour.jpg',
    ],
    [
      'another size by query',
      'https://a.example/i/boat.jpg?w=1200&fit=crop',
      'https://a.example/i/boat.jpg?w=620',
    ],
    ['another format', 'https://a.example/i/boat.webp', 'https://a.example/i/boat.jpg'],
    [
      'another server with the same long name',
      'https://cdn.example/x/cable-ferry-at-dawn.jpg',
      'https://a.example/y/cable-ferry-at-dawn.jpg',
    ],
    ['an address with an ampersand', 'https://a.example/pic?id=7&v=2', 'https://a.example/pic?id=7&amp;v=2'],
  ])('is in the body under %s', (_, lead, inBody) => {
    expect(placeLeadImage(at(lead), body(inBody)).isInBody).toBe(true);
  });

  it.each([
    ['another picture', 'https://a.example/img/boat.jpg', 'https://a.example/img/quay.jpg'],
    ['a short name elsewhere', 'https://a.example/1/boat.jpg', 'https://b.example/2/boat.jpg'],
    ['a name that says nothing', 'https://a.example/17/image.jpg', 'https://a.example/18/image.jpg'],
    ['numbered pictures of one series', 'https://a.example/g/1.jpg', 'https://a.example/g/2.jpg'],
    ['another picture of one service', 'https://a.example/pic?id=7', 'https://a.example/pic?id=8'],
  ])('is not, when it is %s', (_, lead, inBody) => {
    expect(placeLeadImage(at(lead), body(inBody)).isInBody).toBe(false);
  });

  it('is found among the sizes of a picture set', () => {
    const html =
      '<img src="https://a.example/spacer.gif" srcset="https://a.example/i/boat-480.jpg 480w, https://a.example/i/boat-960.jpg 960w">';
    expect(placeLeadImage(at('https://a.example/i/boat.jpg'), html).isInBody).toBe(true);
  });

  it('is in no body without pictures, even when the text names it', () => {
    const url = 'https://a.example/i/boat.jpg';
    expect(placeLeadImage(at(url), `<p><a href="${url}">src="${url}"</a></p>`).isInBody).toBe(false);
  });
});
