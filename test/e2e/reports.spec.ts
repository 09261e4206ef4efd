import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { HomePage } from './pages/home-page';
import { ReportsPage } from './pages/reports-page';

const textOf = (path: string): string => execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).replace(/\s+/gu, ' ');

/** The letters of a text in the order of the alphabet: a page says the same whoever painted it, in whatever order. */
const letters = (text: string): string => [...text.replace(/\s/gu, '')].sort().join('');

test('a report is chosen, arranged, seen as it will be, saved and printed', async ({ desk }, testInfo) => {
  test.setTimeout(180_000);
  const { page } = desk;
  const home = new HomePage(page);
  const reports = new ReportsPage(page);
  await home.openExample();
  await home.goTo('Informes');
  await reports.ready();

  await test.step('the preview holds the pages, and its sentences lead back to their origin', async () => {
    await reports.choose(/^Mapa de actores/u);
    await expect(reports.sheet(1).getByText('Mapa de actores')).toBeVisible();
    await reports.sheet(2).getByRole('button', { name: /Ir a la página/u }).first().click();
    await reports.sheet(3).scrollIntoViewIfNeeded();
    await reports.sheet(5).scrollIntoViewIfNeeded();
    await reports.sheet(5).getByRole('button', { name: /Ir a su origen: Dirección Distrital/u }).first().click();
    await expect(page.getByRole('navigation').getByRole('button', { name: 'Actores', exact: true })).toHaveAttribute('aria-current', 'page');
    await home.goTo('Informes');
    await reports.ready();
  });

  await test.step('sections go out and come in, move, and an own text stands among them', async () => {
    await reports.section('Cifras de la red').uncheck();
    await page.getByRole('button', { name: 'Texto propio' }).click();
    await page.getByRole('textbox', { name: 'Título', exact: true }).fill('Palabras de la alcaldía');
    await page.getByRole('textbox', { name: 'Texto', exact: true }).fill('Así empieza este informe.\n- Con una lista');
    await page.getByRole('button', { name: 'Subir «Palabras de la alcaldía»' }).click();
    await expect(page.getByRole('button', { name: 'Subir «Palabras de la alcaldía»' })).toBeDisabled();
    await page.getByRole('switch', { name: 'Marcar como borrador' }).click();
    // Few titles leave the page of the contents to the first section.
    await reports.sheet(2).scrollIntoViewIfNeeded();
    await expect(reports.sheet(2).getByText('Así empieza este informe.')).toBeVisible();
    await expect(reports.sheet(2).getByText('Borrador')).toBeVisible();
  });

  await test.step('a picture of twenty megabytes becomes a small emblem, and the program says so', async () => {
    const file = testInfo.outputPath('logo.bmp');
    writeFileSync(file, bitmapOf(2_700, 2_600));
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(page.getByText(/La imagen pesaba 20 MB.*se guardó reducida/u)).toBeVisible({ timeout: 30_000 });
    await reports.sheet(1).scrollIntoViewIfNeeded();
    await expect(reports.sheet(1).locator('image')).toHaveCount(1);
  });

  await test.step('the PDF, the printed sheets and the preview say the same', async () => {
    const pdf = await reports.save('PDF');
    expect(pdf.name).toMatch(/^mapa-de-actores-.*\.pdf$/u);
    const text = textOf(pdf.path);
    expect(text).toContain('Palabras de la alcaldía');
    expect(text).not.toContain('Quiénes conectan a los demás');
    const printed = testInfo.outputPath('impreso.pdf');
    await page.pdf({ path: printed, preferCSSPageSize: true, printBackground: true });
    const pages = (path: string): string => /Pages:\s+(\d+)/u.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1] ?? '';
    expect(pages(printed)).toBe(pages(pdf.path));
    expect(execFileSync('pdfinfo', [printed], { encoding: 'utf8' })).toMatch(/Page size:\s+612 x 792/u);
    expect(letters(textOf(printed))).toBe(letters(text));
    // After printing the program is there again.
    await expect(page.getByRole('button', { name: 'Imprimir' })).toBeVisible();
  });

  await test.step('the word processor gets the same sections', async () => {
    const docx = await reports.save('Word');
    const parts = unzipSync(new Uint8Array(readFileSync(docx.path)));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('Así empieza este informe.');
    expect(xml).not.toContain('Quiénes conectan a los demás');
  });

  await test.step('the button prints', async () => {
    await page.evaluate(() => {
      window.print = () => { document.title = `impreso ${String(document.querySelectorAll('[data-print-sheets] svg').length)}`; window.dispatchEvent(new Event('afterprint')); };
    });
    await page.getByRole('button', { name: 'Imprimir' }).click();
    await expect(page).toHaveTitle(/^impreso [1-9]\d*$/u);
  });

  await test.step('all of it is undone, step by step', async () => {
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('Control+z');
    await expect(page.getByText('Palabras de la alcaldía')).toHaveCount(0);
    await expect(reports.section('Cifras de la red')).toBeChecked();
  });

  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

/** A picture without compression: 24 bits for each of its points. */
function bitmapOf(width: number, height: number): Uint8Array {
  const row = Math.ceil((width * 3) / 4) * 4;
  const bytes = new Uint8Array(54 + row * height);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, 54, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  for (let at = 54; at < bytes.length; at += 1) bytes[at] = (at * 31) % 256;
  return bytes;
}
