import { t } from '../../utils/i18n.ts';

/** A key as it is written on the keyboard; "none" where a command has none. */
export function KeyName({ name }: { readonly name: string }) {
  if (name === '') return <span class="key-none">{t('keys_none')}</span>;
  const parts = name.length > 1 ? name.split('+') : [name];
  return (
    <span class="keys" dir="ltr">
      {parts.map((part) => (
        <kbd key={part}>{part}</kbd>
      ))}
    </span>
  );
}
