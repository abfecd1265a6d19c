import type { LinkItem, Words } from '../types';

/** Filters as links, one row for each question; the chosen one is marked. */
export function FilterLinks({ groups, label }: { readonly groups: readonly { readonly term: Words; readonly options: readonly LinkItem[] }[]; readonly label?: string | undefined }) {
  return (
    <nav aria-label={label}>
      <dl className="filters">
        {groups.map((group, index) => (
          <div key={index} className="filter-row">
            <dt>{group.term}</dt>
            <dd>{group.options.map((option) => <a key={option.href} href={option.href} aria-current={option.current ? 'true' : undefined}>{option.label}</a>)}</dd>
          </div>
        ))}
      </dl>
    </nav>
  );
}
