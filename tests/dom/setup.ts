// Lets components say their words in a plain page: `browser.i18n` over the English locale file.
import messages from '../../public/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const PREDEFINED: Readonly<Record<string, string>> = { '@@ui_locale': 'en', '@@bidi_dir': 'ltr' };

function getMessage(key: string, substitutions: readonly string[] = []): string {
  const found = (messages as Readonly<Record<string, Message>>)[key];
  if (!found) return PREDEFINED[key] ?? '';
  const fill = (text: string) =>
    text.replace(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');
  return fill(
    found.message.replace(
      /\$([a-z]\w*)\$/gi,
      (_, name: string) => found.placeholders?.[name.toLowerCase()]?.content ?? '',
    ),
  );
}

Object.assign(globalThis, {
  browser: { runtime: { id: 'test' }, i18n: { getMessage, getUILanguage: () => 'en' } },
});
