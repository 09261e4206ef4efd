import { Button, Group, Popover, SegmentedControl, Text, TextInput, Textarea } from '@mantine/core';
import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { planLinkId } from '@shared/domain/links/plan-link';
import { announceFailure } from '@renderer/store/notices';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { provenanceOf } from '../matrices/cell-words';
import { readStrength } from './clipboard';
import { setLinks, writeRationale } from './commands';
import classes from './matrix.module.css';

/** The cell whose link is being written, and the element it hangs on. */
export interface LinkEditorTarget {
  readonly planNodeId: RecordId;
  readonly lineId: RecordId;
  readonly element: HTMLElement;
}

/** Strength, rationale and who said so, beside the cell: Enter keeps, Esc leaves all as it was. */
export function LinkEditor({ target, onClose }: { readonly target: LinkEditorTarget; readonly onClose: () => void }): ReactNode {
  const t = useTranslation();
  const { planNodeId, lineId, element } = target;
  const node = useDocument((document) => recordOf(document, 'planNode', planNodeId));
  const line = useDocument((document) => recordOf(document, 'line', lineId));
  const link = useDocument((document) => recordOf(document, 'planLink', planLinkId(planNodeId, lineId)));
  const [strength, setStrength] = useState<string>(String(link?.strength ?? 1));
  const [rationale, setRationale] = useState(link?.rationale ?? '');
  const [statedBy, setStatedBy] = useState(link?.statedBy ?? '');

  const close = (): void => {
    onClose();
    element.closest<HTMLElement>('[role="treegrid"]')?.focus();
  };
  const report = (result: ReturnType<typeof runCommand>): void => {
    if (!result.ok) announceFailure(result.error);
    close();
  };
  const save = (): void => {
    report(
      runCommand(writeRationale, { planNodeId, lineId, strength: readStrength(strength) ?? 1, rationale: rationale.trim(), statedBy: statedBy.trim() }),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      save();
    }
  };

  return (
    <Popover opened onDismiss={close} trapFocus returnFocus={false} position="bottom-start" withArrow shadow="md" closeOnEscape>
      <Popover.Target>
        <AnchorAt element={element} />
      </Popover.Target>
      <Popover.Dropdown
        aria-label={t('matrix.editor.title')}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      >
        <div className={classes['editor']}>
          <div>
            <Text fw={600} lineClamp={2}>
              {line?.name}
            </Text>
            <Text size="sm" c="dimmed" lineClamp={2}>
              {node === undefined ? '' : `${node.code} ${node.name}`}
            </Text>
          </div>
          <SegmentedControl
            aria-label={t('matrix.strength.label')}
            value={strength}
            onChange={setStrength}
            data={['0', '1', '2', '3']}
            fullWidth
          />
          <Text size="sm">{t(`matrix.strength.level${readStrength(strength) ?? 1}`)}</Text>
          <Textarea
            label={t('matrix.editor.rationale')}
            description={t('matrix.editor.rationaleHint')}
            value={rationale}
            onChange={(event) => { setRationale(event.currentTarget.value); }}
            onKeyDown={onKeyDown}
            autosize
            minRows={3}
            maxRows={8}
            data-autofocus
          />
          <TextInput
            label={t('matrix.editor.statedBy')}
            value={statedBy}
            onChange={(event) => { setStatedBy(event.currentTarget.value); }}
            onKeyDown={onKeyDown}
          />
          {link === undefined ? null : <Text size="sm" c="dimmed">{provenanceOf({ statedBy: link.statedBy, at: link.updatedAt, scores: 1 }, null)}</Text>}
          <Group justify="space-between">
            <Button
              variant="subtle"
              color="red"
              disabled={link === undefined}
              onClick={() => { report(runCommand(setLinks, [{ planNodeId, lineId, strength: null }])); }}
            >
              {t('matrix.editor.remove')}
            </Button>
            <Group gap="xs">
              <Button variant="default" onClick={close}>
                {t('matrix.editor.cancel')}
              </Button>
              <Button onClick={save}>{t('matrix.editor.save')}</Button>
            </Group>
          </Group>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** An invisible mark over a cell, for the popover to hang on: the cell itself may scroll out of the drawn window. */
function AnchorAt({ element, ref }: { readonly element: HTMLElement; readonly ref?: React.Ref<HTMLDivElement> }): ReactNode {
  const [box] = useState(() => element.getBoundingClientRect());
  return (
    <div
      ref={ref}
      style={{ position: 'fixed', left: box.left, top: box.top, width: box.width, height: box.height, pointerEvents: 'none' }}
    />
  );
}
