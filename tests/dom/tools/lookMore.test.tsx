import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import controlsCss from '../../../components/controls/controls.css?inline';
import themesCss from '../../../components/controls/themes.css?inline';
import { FontField } from '../../../components/look/FontField.tsx';
import { LookMore, type LookMoreProps } from '../../../components/look/LookMore.tsx';
import lookCss from '../../../components/look/look.css?inline';
import readerCss from '../../../components/reader/reader.css?inline';
import { t } from '../../../utils/i18n.ts';
import { DEFAULT_LOOK, type Look } from '../../../utils/settings/look.ts';
import { openHost } from '../openHost.ts';

const hosts: HTMLElement[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

function drawn(look: Partial<Look>, props: Partial<LookMoreProps> = {}): ShadowRoot {
  const { host, root, mountPoint } = openHost([themesCss, controlsCss, readerCss, lookCss]);
  document.body.append(host);
  hosts.push(host);
  render(
    <div class="reader theme-light">
      <LookMore
        look={{ ...DEFAULT_LOOK, ...look }}
        onChange={() => undefined}
        isInstalled={(font) => font === 'Georgia'}
        refusedIn={(css) => css.length}
        site="harbour.example"
        isApart={false}
        onApart={() => undefined}
        onClose={() => undefined}
        {...props}
      />
    </div>,
    mountPoint,
  );
  return root;
}

describe('the rest of the look', () => {
  it('gives axe nothing to say', async () => {
    const root = drawn({ theme: 'own', typeface: 'named' });
    const results = await axe.run(root.host as HTMLElement, {
      rules: {
        region: { enabled: false },
        'landmark-one-main': { enabled: false },
        'page-has-heading-one': { enabled: false },
        'heading-order': { enabled: false },
      },
    });
    expect(results.violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });

  it('warns of each own colour that is hard to see, with its contrast', () => {
    const colours = { paper: '#ffffff', ink: '#000000', link: '#777777', accent: '#ffff00' };
    const warnings = [...drawn({ theme: 'own', colours }).querySelectorAll('.colour-warning')];
    expect(warnings.map(({ textContent }) => textContent)).toEqual([
      t('colour_weak', t('colour_link'), '4.4'),
      t('colour_weak', t('colour_accent'), '1'),
    ]);
    expect(drawn({ theme: 'own' }).querySelector('.colour-warning')).toBeNull();
  });

  it('says whether a font is installed', () => {
    const said = (fontName: string) =>
      drawn({ typeface: 'named', fontName }).querySelector('.font-field .hint')?.textContent;
    expect(said('Georgia')).toBe(t('font_found', 'Georgia'));
    expect(said('Georgica')).toBe(t('font_missing', 'Georgica'));
  });

  it('takes no name that could be anything but a font’s', async () => {
    const onChange = vi.fn();
    const root = drawn({ typeface: 'named' }, { onChange });
    await expect.poll(() => root.activeElement).not.toBeNull();
    root.querySelector<HTMLElement>('.font-field input')?.focus();
    await userEvent.keyboard('A"');
    expect(onChange.mock.calls.map(([look]) => look.fontName)).toEqual(['A']);
  });

  it('takes a name of several words as it is typed', async () => {
    let look: Look = { ...DEFAULT_LOOK, typeface: 'named' };
    const place = document.createElement('div');
    document.body.append(place);
    hosts.push(place);
    const draw = () =>
      render(
        <FontField
          name={look.fontName}
          isInstalled={() => true}
          onChange={(fontName) => {
            look = { ...look, fontName };
            draw();
          }}
        />,
        place,
      );
    draw();
    place.querySelector('input')?.focus();
    await userEvent.keyboard('Source Serif');
    expect(look.fontName).toBe('Source Serif');
  });

  it('asks whether it holds here alone where there is a site', () => {
    expect(drawn({}).textContent).toContain(t('look_only_here', 'harbour.example'));
    expect(drawn({}, { site: undefined }).textContent).not.toContain('harbour.example');
  });
});
