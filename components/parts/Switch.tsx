/** A checkbox with its label: on or off at once, no form. */
export const Switch = (props: { label: string; on: boolean; disabled?: boolean; set(on: boolean): void }) => (
  <label class="check">
    <input
      type="checkbox"
      checked={props.on}
      disabled={props.disabled ?? false}
      onChange={(event) => props.set(event.currentTarget.checked)}
    />
    <span class="break">{props.label}</span>
  </label>
);
