import type { ReactNode } from 'react';
import { Thread } from '../progress/thread';
import type { Direction, LanguageLink, LinkItem, Words } from '../types';
import { BrandMark } from './brand-mark';
import { ElderSwitch, type ElderSwitchProps } from './elder-switch';
import { LanguageLinks } from './language-links';

export interface ResidentShellWords {
  readonly skip: string;
  readonly brand: string;
  readonly office: string;
  readonly chooseLanguage: string;
  readonly elder: string;
  readonly standard: string;
  readonly footer: string;
}

export interface ResidentShellProps {
  readonly locale: string;
  readonly dir: Direction;
  readonly homeHref: string;
  readonly words: ResidentShellWords;
  readonly languages: readonly LanguageLink[];
  readonly elder: Omit<ElderSwitchProps, 'elder' | 'standard'>;
  /** Share of the way done, 0 to 1: draws the river thread under the header. It must equal something the page says in words. */
  readonly progress?: number | undefined;
  /** Who is signed in, or a link to sign in; stands on the header's first row. */
  readonly identity?: Words | undefined;
  readonly demoNotice?: Words | undefined;
  /** First line of the footer: telephone numbers. */
  readonly phones?: Words | undefined;
  readonly footerLinks?: readonly LinkItem[] | undefined;
  /** Small print: who runs the site, record numbers. One paragraph each. */
  readonly notices?: readonly Words[] | undefined;
  readonly children: ReactNode;
}

/** Header, main and footer of every resident page. The page gives `main` its own `.wrap`. */
export function ResidentShell(props: ResidentShellProps) {
  const { words, dir, locale } = props;
  return (
    <div className="page" lang={locale} dir={dir}>
      <a className="skip" href="#main">{words.skip}</a>
      <header className="top">
        {props.demoNotice ? <p className="demo-notice"><span>{props.demoNotice}</span></p> : null}
        <div className="wrap">
          <a className="brand" href={props.homeHref}>
            <BrandMark />
            <span><b>{words.brand}</b><span>{words.office}</span></span>
          </a>
          <LanguageLinks locale={locale} languages={props.languages} label={words.chooseLanguage} />
          <div className="who-row">
            {props.identity}
            <ElderSwitch {...props.elder} elder={words.elder} standard={words.standard} />
          </div>
        </div>
        {props.progress === undefined ? null : <Thread share={props.progress} />}
      </header>
      <main id="main" tabIndex={-1}>{props.children}</main>
      <footer className="foot">
        <div className="wrap">
          {props.phones ? <div><p className="tel">{props.phones}</p></div> : null}
          {props.footerLinks ? (
            <nav aria-label={words.footer}>
              <ul role="list">{props.footerLinks.map((link) => <li key={link.href}><a href={link.href} aria-current={link.current ? 'page' : undefined}>{link.label}</a></li>)}</ul>
            </nav>
          ) : null}
          {props.notices ? <div className="notices">{props.notices.map((notice, index) => <p key={index}>{notice}</p>)}</div> : null}
        </div>
      </footer>
    </div>
  );
}
