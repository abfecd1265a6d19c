import type { LanguageLink } from '../types';

interface LanguageLinksProps {
  readonly locale: string;
  readonly languages: readonly LanguageLink[];
  readonly label: string;
}

/** The page in its languages, all always visible, each named in itself. */
export function LanguageLinks({ locale, languages, label }: LanguageLinksProps) {
  return (
    <nav className="langs" aria-label={label}>
      {languages.map((language) => (
        <a key={language.locale} href={language.href} lang={language.locale} hrefLang={language.locale} aria-current={language.locale === locale ? 'page' : undefined}>
          {language.name}
        </a>
      ))}
    </nav>
  );
}
