import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';

interface AboutSectionProps {
  readonly version: string;
  /** The same page as after the installation. */
  readonly welcomeUrl: string;
  /** What a bug report needs: no address, nothing that was read. */
  readonly diagnose: () => Promise<string>;
  /** It was looked at. */
  readonly onSeen: () => void;
  readonly onStatus: (words: string) => void;
}

/** Which version this is, what is new in it, and what to send along with a bug report. */
export function AboutSection({ version, welcomeUrl, diagnose, onSeen, onStatus }: AboutSectionProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      onSeen();
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [onSeen]);
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(await diagnose()).then(
      () => true,
      () => false,
    );
    onStatus(t(isCopied ? 'about_copied' : 'about_not_copied'));
  };
  return (
    <section id="about" ref={place}>
      <h2>{t('options_about')}</h2>
      <p>{t('about_version', version)}</p>
      <h3>{t('about_new')}</h3>
      <ul>
        <li>{t('about_new_options')}</li>
        <li>{t('about_new_backup')}</li>
        <li>{t('about_new_welcome')}</li>
      </ul>
      <p>
        <a href={welcomeUrl}>{t('about_welcome')}</a>
      </p>
      <h3>{t('about_report')}</h3>
      <p class="hint">{t('about_report_hint')}</p>
      <button type="button" class="button" onClick={() => void copy()}>
        {t('about_copy')}
      </button>
    </section>
  );
}
