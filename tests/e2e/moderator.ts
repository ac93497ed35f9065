import { count, fill, press, type Tab, textOf, until } from './driver';
import type { World } from './world';

/** Opens the moderators' list in a real page, logging in where asked. */
export async function openDesk(tab: Tab, { desk, moderator }: World): Promise<void> {
  await tab.goto(`${desk}/moderate`);
  if ((await count(tab, 'form#login')) === 0) return;
  await fill(tab, 'form#login input[name=name]', moderator.name);
  await fill(tab, 'form#login input[name=password]', moderator.password);
  await press(tab, 'form#login button[type=submit]');
  await until('the list of cases', async () => (await count(tab, 'form#logout')) > 0);
}

/** Opens the case that names `identifier`, waiting until its report has come in. */
export async function openCase(tab: Tab, world: World, identifier: string): Promise<void> {
  const find = `[...document.querySelectorAll('#cases tbody tr')].find((row) => row.innerText.includes(${JSON.stringify(identifier)}))`;
  await until(
    `a case about ${identifier}`,
    async () => {
      await openDesk(tab, world);
      return tab.run<boolean>(`!!${find}`);
    },
    60_000,
  );
  await tab.run(`${find}.querySelector('a.case').setAttribute('data-chosen', '')`);
  await press(tab, 'a.case[data-chosen]');
  await until('the case', async () => (await count(tab, '#identifiers')) > 0);
}

export const caseState = (tab: Tab): Promise<string> => textOf(tab, '#state');

/** Confirms the open case for one identifier (`kind:value`) with a written reason. */
export async function confirmCase(tab: Tab, identifier: string, reason: string): Promise<void> {
  await press(tab, `form#confirm input[name="recruiter"][value="${identifier}"]`);
  await tab.run(`document.querySelector('form#confirm select[name=reason]').value = ${JSON.stringify(reason)}`);
  await fill(tab, 'form#confirm textarea[name=because]', 'Seen in two lures that promise flight and room.');
  await press(tab, 'form#confirm button[type=submit]');
  await until('the case to be confirmed', async () => (await caseState(tab)) === 'confirmed');
}
