import { describe, expect, it } from 'vitest';
import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { listOf, recordOf, type Document } from '@shared/document/document';
import { mergeCopies } from '@shared/document/merge-copies';
import { reportIdentityId } from '@shared/domain/reports/report-identity';
import { reportLayoutId } from '@shared/domain/reports/report-layout';
import { arrangedReport } from '@shared/reports/report-by-kind';
import { newDocument } from '@test/builders/document';
import { stampSource, TEST_START } from '@test/builders/stamp';

type Change = ReturnType<typeof openChangeSet>;

/** A copy on which something was done, a minute after another: `minute` says which was later. */
function changed(document: Document, device: string, minute: number, work: (change: Change) => void): Document {
  const stamps = stampSource(device, minute + 7, TEST_START + (minute + 1) * 60_000);
  for (const revision of document.seen.values()) stamps.observe(revision);
  const change = openChangeSet(document, stamps.next());
  work(change);
  return applyDiff(document, change.finish());
}

function merged(one: Document, other: Document): Document {
  const result = mergeCopies(one, other, stampSource('merger', 3, TEST_START + 86_400_000).next());
  if (!result.ok) throw new Error(result.error.code);
  return result.value.document;
}

describe('the arrangement of reports on two copies', () => {
  const base = newDocument(stampSource('home', 1));
  const layout = reportLayoutId(base.processId, 'diagnosis');
  const identity = reportIdentityId(base.processId);
  const before = changed(base, 'home', 0, (change) => {
    change.create('reportLayout', { report: 'diagnosis', order: [], hidden: [], added: [], isDraft: false }, layout);
    change.create('reportIdentity', { color: '#0F4C5C', emblem: null }, identity);
  });
  let ownId = '';
  const mine = changed(before, 'lap1', 1, (change) => {
    const own = change.create('reportText', { report: 'diagnosis', title: 'De la alcaldesa', text: 'Un párrafo.' });
    ownId = own.id;
    change.update('reportLayout', layout, { order: [own.id, 'gaps'] });
    change.update('reportIdentity', identity, { color: '#8C2F1B' });
  });
  const theirs = changed(before, 'lap2', 2, (change) => {
    change.create('reportText', { report: 'diagnosis', title: 'Del concejo', text: 'Otro párrafo.' });
    change.update('reportLayout', layout, { hidden: ['network'], isDraft: true });
    change.update('reportIdentity', identity, { emblem: { source: 'data:image/png;base64,iVBORw0KGgo=', width: 1, height: 1 } });
  });

  it('keeps what each changed, field by field, whichever is merged into which', () => {
    for (const document of [merged(mine, theirs), merged(theirs, mine)]) {
      expect(recordOf(document, 'reportLayout', layout)).toMatchObject({ order: [ownId, 'gaps'], hidden: ['network'], isDraft: true });
      expect(recordOf(document, 'reportIdentity', identity)).toMatchObject({ color: '#8C2F1B', emblem: { width: 1 } });
      expect(listOf(document, 'reportText').map(({ title }) => title).sort()).toEqual(['De la alcaldesa', 'Del concejo']);
    }
  });

  it('makes one report of both: both texts stand in it, the section left out is out', async () => {
    const arranged = await arrangedReport(merged(mine, theirs), 'diagnosis', { now: TEST_START, today: '2026-03-01', timeZone: 'America/Bogota' });
    if (!arranged.ok) throw new Error(arranged.error.code);
    const { model } = arranged.value;
    const titles = model.sections.map(({ title }) => title);
    const ids = model.sections.map(({ id }) => id);
    expect(titles.indexOf('De la alcaldesa')).toBeLessThan(ids.indexOf('gaps'));
    expect(titles).toContain('De la alcaldesa');
    expect(titles).toContain('Del concejo');
    expect(ids).not.toContain('network');
    expect(model.draft).toBeDefined();
  });

  it('takes the later order where both moved sections, and one layout where both made the first', () => {
    const one = changed(base, 'lap1', 1, (change) => { change.create('reportLayout', { report: 'agenda', order: ['budget'], hidden: [], added: [], isDraft: false }, reportLayoutId(base.processId, 'agenda')); });
    const other = changed(base, 'lap2', 2, (change) => { change.create('reportLayout', { report: 'agenda', order: ['actions'], hidden: ['cards'], added: [], isDraft: false }, reportLayoutId(base.processId, 'agenda')); });
    for (const document of [merged(one, other), merged(other, one)]) {
      expect(listOf(document, 'reportLayout').map(({ order }) => order)).toEqual([['actions']]);
    }
  });
});
