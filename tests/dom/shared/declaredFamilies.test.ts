import { afterEach, describe, expect, it } from 'vitest';
import { withoutDeclared } from '../../../utils/shared/dom/declaredFamilies.ts';

const added: FontFace[] = [];
afterEach(() => {
  for (const face of added.splice(0)) document.fonts.delete(face);
  document.querySelector('style.declares')?.remove();
});

const FAMILIES = '"Source Serif 4", Charter, Georgia, serif';

describe('the families of the reader’s text', () => {
  it('are all there where the page declares none of them', () => {
    expect(withoutDeclared(FAMILIES, document)).toBe(FAMILIES);
  });

  it('are without those that a script of the page has added', () => {
    const face = new FontFace('Source serif 4', 'url(/leak.woff2)');
    document.fonts.add(face);
    added.push(face);
    expect(withoutDeclared(FAMILIES, document)).toBe(' Charter, Georgia, serif');
  });

  it('are without those that its style sheets declare', () => {
    const style = document.createElement('style');
    style.className = 'declares';
    style.textContent = '@font-face { font-family: "georgia"; src: url(/leak.woff2) }';
    document.head.append(style);
    expect(withoutDeclared(FAMILIES, document)).toBe('"Source Serif 4", Charter, serif');
  });

  it('keep what Lectern has declared itself', () => {
    const face = new FontFace('Lectern Literata', 'local("x")');
    document.fonts.add(face);
    added.push(face);
    const isOwn = (family: string) => family.startsWith('lectern ');
    expect(withoutDeclared('"Lectern Literata", serif', document, isOwn)).toBe('"Lectern Literata", serif');
  });
});
