import { expect, type Page } from '@playwright/test';
import { HomePage } from '@test/e2e/pages/home-page';
import { recordsOfCopy } from '@test/e2e/pages/mesa-copy';

/** Actors that one edit adds: an edit that was applied by half shows as fewer. */
export const GROUP = 3;

/** What a number of edits left in a process. */
export interface GroupReading {
  /** Numbers of the edits of which anything is there. */
  readonly edits: ReadonlySet<number>;
  readonly halfApplied: readonly number[];
}

const nameOf = (edit: number, part: number): string => `Edición ${edit} parte ${part}`;

/** Makes the process in which edits are counted, and goes to its actors. */
export async function makeGroupProcess(page: Page): Promise<void> {
  const home = new HomePage(page);
  await home.createProcess('Prueba');
  await goToActors(page);
  await home.saved();
}

/** Goes to the place in which `edit` works. */
export async function goToActors(page: Page): Promise<void> {
  await new HomePage(page).goTo('Actores');
  await expect(page.getByRole('heading', { name: 'Actores', exact: true }).or(page.getByRole('heading', { name: 'Todavía no hay actores' })).first()).toBeAttached();
}

/** As text: compilers of tests put helpers of their own into functions, which a page does not have. */
const PASTE_AND_WAIT = `async (pasted) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', pasted);
  const frame = () => new Promise((settle) => requestAnimationFrame(settle));
  // The place takes the list, and says so, once it listens.
  const isTaken = () => !window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  for (const end = performance.now() + 20000; !isTaken(); ) {
    if (performance.now() > end) throw new Error('The place did not take the list');
    await frame();
  }
  await frame();
  const isSaved = () => {
    const sign = [...document.querySelectorAll('[role="status"]')].find((found) => found.textContent.startsWith('Guardado'));
    return sign !== undefined && sign.getAttribute('aria-busy') === 'false';
  };
  for (const end = performance.now() + 20000; !isSaved() && performance.now() < end; ) await frame();
  if (!isSaved()) throw new Error('Not saved after 20 s');
}`;

/**
 * Pastes a list of actors, as a person does, and resolves when the program says that it is saved: from there on the
 * edit is acknowledged. The sign is drawn in the turn of the act, so that the one of the act before is not taken for it.
 */
export async function edit(page: Page, number: number): Promise<void> {
  const text = Array.from({ length: GROUP }, (_none, part) => nameOf(number, part)).join('\n');
  await page.evaluate(`(${PASTE_AND_WAIT})(${JSON.stringify(text)})`);
}

/** Reads what is there from a copy saved through the menu. */
export async function readGroups(page: Page): Promise<GroupReading> {
  const counts = new Map<number, number>();
  for (const record of recordsOfCopy(await new HomePage(page).saveCopy())) {
    const name = 'name' in record ? String(record.name) : '';
    const number = /^Edición (\d+) parte/u.exec(name)?.[1];
    if (number !== undefined) counts.set(Number(number), (counts.get(Number(number)) ?? 0) + 1);
  }
  return { edits: new Set(counts.keys()), halfApplied: [...counts].filter(([, count]) => count !== GROUP).map(([number]) => number) };
}

/** Edits acknowledged, up to a number, that are not there. */
export function lostOf(reading: GroupReading, acknowledged: number): readonly number[] {
  return Array.from({ length: acknowledged }, (_none, index) => index + 1).filter((number) => !reading.edits.has(number));
}
