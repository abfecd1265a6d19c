import type { ReactNode } from 'react';
import type { Direction, LanguageLink, LinkItem, Words } from '../types';

export interface DeskShellWords {
  readonly skip: string;
  readonly brand: string;
  readonly mainNavigation: string;
  readonly chooseLanguage: string;
}

export interface DeskShellProps {
  readonly locale: string;
  readonly dir: Direction;
  readonly homeHref: string;
  readonly words: DeskShellWords;
  readonly nav: readonly LinkItem[];
  /** The person and office at work, in words. */
  readonly person?: Words | undefined;
  readonly languages?: readonly LanguageLink[] | undefined;
  /** A finished form that signs out. */
  readonly signOut?: ReactNode | undefined;
  /** "Demonstration data" where it is so. */
  readonly demo?: Words | undefined;
  /** A short key hint such as "Keyboard help ?". */
  readonly keyHint?: Words | undefined;
  /** The page; it brings its own `main` with id "main" unless `wrap` is set. */
  readonly children: ReactNode;
  /** Put the children into `<main id="main" class="...">`. */
  readonly main?: 'wrap' | 'main' | 'case' | undefined;
}

/** One bar, then the river line, then the work. */
export function DeskShell(props: DeskShellProps) {
  const { words } = props;
  return (
    <div className="page" lang={props.locale} dir={props.dir}>
      <a className="skip" href="#main">{words.skip}</a>
      <header>
        <div className="bar">
          <a className="brand" href={props.homeHref}>{words.brand}</a>
          <nav aria-label={words.mainNavigation}>
            <ul>{props.nav.map((link) => <li key={link.href}><a href={link.href} aria-current={link.current ? 'page' : undefined}>{link.label}</a></li>)}</ul>
          </nav>
          <div className="end">
            {props.demo ? <span className="demo">{props.demo}</span> : null}
            {props.keyHint ? <span className="small">{props.keyHint}</span> : null}
            {props.languages ? (
              <nav aria-label={words.chooseLanguage}>
                <ul className="langs">
                  {props.languages.map((language) => (
                    <li key={language.locale}><a href={language.href} lang={language.locale} hrefLang={language.locale} aria-current={language.locale === props.locale ? 'true' : undefined}>{language.name}</a></li>
                  ))}
                </ul>
              </nav>
            ) : null}
            {props.person ? <bdi>{props.person}</bdi> : null}
            {props.signOut}
          </div>
        </div>
        <RiverRule />
      </header>
      {props.main ? <main id="main" tabIndex={-1} className={props.main}>{props.children}</main> : props.children}
    </div>
  );
}

/** The river line under a desk or booth header. */
export function RiverRule() {
  return (
    <div className="river" aria-hidden="true">
      <svg viewBox="0 0 132 12" focusable="false"><path d="M0 8H36C50 8 50 2 64 2S78 8 92 8H132" fill="none" stroke="currentColor" strokeWidth="2" /></svg>
    </div>
  );
}
