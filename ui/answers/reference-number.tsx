/** A reference in groups of four, left to right in every language, that copies and is read out as one. */
export function ReferenceNumber({ value, large = true }: { readonly value: string; /** The big one of a receipt; otherwise inline. */ readonly large?: boolean | undefined }) {
  const groups = groupsOfFour(value);
  if (!large) return <bdi className="nb num" dir="ltr">{groups.join(' ')}</bdi>;
  return <p className="ref" dir="ltr">{groups.map((group, index) => <bdi key={index}>{group}{index < groups.length - 1 ? ' ' : ''}</bdi>)}</p>;
}

/** "7K3MQ9XD2HVT" or "7K3M-Q9XD-2HVT" as "7K3M", "Q9XD", "2HVT". */
export function groupsOfFour(value: string): readonly string[] {
  return value.replace(/[\s-]+/gu, '').match(/.{1,4}/gu) ?? [];
}
