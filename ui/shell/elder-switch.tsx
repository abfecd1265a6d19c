export interface ElderSwitchProps {
  /** Where the form goes: a stable URL that remembers the choice and answers with the page again. */
  readonly action: string;
  /** Hidden fields to send along, such as the way back. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** What a press brings: "Elder version", and "Standard version" while the elder version is on. */
  readonly elder: string;
  readonly standard: string;
}

/**
 * The elder version, one press from every page: a plain form, no script. Both buttons are in the page and the style sheet shows the one
 * that applies under `data-mode`, so that pages kept in memory are the same for everyone.
 */
export function ElderSwitch({ action, fields, elder, standard }: ElderSwitchProps) {
  return (
    <form className="elder-form" method="post" action={action}>
      {Object.entries(fields ?? {}).map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />)}
      <button type="submit" className="elder" name="mode" value="elder">{elder}</button>
      <button type="submit" className="elder" name="mode" value="standard">{standard}</button>
    </form>
  );
}
