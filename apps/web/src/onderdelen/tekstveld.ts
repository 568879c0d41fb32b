/** Is the reader typing here? Then single keys are letters, not commands. */
export function inTekstveld(doel: EventTarget | null): boolean {
  return doel instanceof HTMLElement && (doel.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(doel.tagName))
}
