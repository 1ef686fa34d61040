import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnnotationId } from '../../utils/core/model.ts';
import type { Layer, PanelView } from '../../utils/core/present/panel/view.ts';
import { Icon } from '../parts/icon.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import type { PanelActions } from './actions.ts';
import { ExportMenu } from './export-menu.tsx';
import { MarkList } from './mark-list.tsx';
import { Overview } from './overview.tsx';
import { useStrings } from './strings-context.ts';
import { type Tab, Tabs } from './tabs.tsx';

interface Props {
  readonly view: PanelView;
  readonly visible: readonly Layer[];
  readonly changed: boolean;
  readonly pointed?: AnnotationId;
  readonly actions: PanelActions;
}

/** A read article: what it is, then the overview and the lists behind tabs. */
export function Article({ view, visible, changed, pointed, actions }: Props): JSX.Element {
  const strings = useStrings();
  const [tab, setTab] = useState('overview');
  // beside the page the list follows the pointer to the kind it stands on; the overview is not taken away
  const pointedKind = view.lists.find((each) =>
    each.rows.some((row) => row.targets.includes(pointed ?? '')),
  )?.kind;
  useEffect(() => {
    if (pointedKind) setTab((open) => (open === 'overview' ? open : pointedKind));
  }, [pointed]);
  const body = useRef<HTMLElement>(null);
  useKeptFocus(body, '.panel-scroll :is(button, summary, input)');
  const list = view.lists.find((each) => each.kind === tab);
  const tabs: readonly Tab[] = [
    { id: 'overview', label: strings.text('overview') },
    ...view.lists.map(({ kind, label, count }) => ({ id: kind, label, count, kind })),
  ];
  return (
    <>
      <main class="panel-body" ref={body}>
        <Tabs tabs={tabs} selected={tab} select={setTab} />
        <div
          class="panel-scroll"
          role="tabpanel"
          id={`panel-${tab}`}
          aria-labelledby={`tab-${tab}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region has to be reachable by keyboard
          tabIndex={0}
          key={tab}
        >
          {list ? (
            <>
              <h1 class="hidden-text">{view.headline}</h1>
              <MarkList list={list} visible={visible} pointed={pointed} actions={actions} />
            </>
          ) : (
            <Overview view={view} visible={visible} changed={changed} actions={actions} />
          )}
        </div>
      </main>
      <footer class="panel-foot">
        <button type="button" class="foot-button" data-tool="sheet" onClick={actions.openSheet}>
          <Icon name="check" /> {strings.text('sheetTitle')}
        </button>
        <button
          type="button"
          class="foot-button"
          data-tool="exercise"
          title={strings.text('exerciseAbout')}
          onClick={() => actions.exercise('begin')}
        >
          <Icon name="pen" /> {strings.text('exercise')}
        </button>
        <ExportMenu actions={actions} />
      </footer>
    </>
  );
}
