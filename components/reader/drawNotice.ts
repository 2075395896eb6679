import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import { element } from './makeElement.ts';

export interface NoticeChoice {
  readonly label: string;
  readonly onChoose: () => void;
}

interface NoticeOptions {
  readonly text: string;
  readonly choices: readonly NoticeChoice[];
  readonly onClose: () => void;
  readonly theme: string;
}

/** One sentence for the page's corner with a choice or two. The page stays as it is. */
export function drawNotice({ text, choices, onClose, theme }: NoticeOptions): HTMLElement {
  return element(
    'div',
    {
      class: `notice theme-${theme}`,
      role: 'alertdialog',
      'aria-label': 'Lectern',
      'aria-describedby': 'said',
      lang: uiLanguage(),
      dir: uiDirection(),
    },
    element('p', { id: 'said' }, text),
    element(
      'div',
      { class: 'notice-choices' },
      ...choices.map(({ label, onChoose }) => button(label, 'button button-main', onChoose)),
      button(t('notice_close'), 'button', onClose),
    ),
  );
}

function button(label: string, classes: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: classes }, label);
  onTrusted(made, 'click', onPress);
  return made;
}
