import { type EditorState, Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import { type AnalyzeOptions, analyze } from '../../analyze.js'
import { type CheckOptions, check } from '../../checks/index.js'
import type { Analysis, Finding } from '../../model/generated/shapes.js'
import { readNodes } from './read-nodes.js'

/** What the plugin may be told, beside the options of `analyze` and `check`. */
export interface Options extends Omit<AnalyzeOptions, 'format'>, CheckOptions {
  /** Milliseconds without an edit before the text is read again; 300 when left out. */
  delay?: number
  /** Is handed each analysis, to show who said what beside the text; its positions are those of `analysis.text`. */
  onAnalysis?: (analysis: Analysis) => void
}

/** A finding and where it stands in the document now. */
export interface PlacedFinding {
  from: number
  to: number
  finding: Finding
}

const key = new PluginKey<DecorationSet>('onrecord')

/**
 * A plugin for ProseMirror, and so for TipTap, that underlines what does not hold. Decorations have the classes `onrecord` and
 * `onrecord-error`, `onrecord-warning` or `onrecord-info`, and move along with the words while the document is edited.
 */
export function onrecord(options: Readonly<Options> = {}): Plugin<DecorationSet> {
  const { delay = 300, onAnalysis, ...settings } = options
  const look = (view: EditorView): void => {
    const { text, format, positionsOf } = readNodes(view.state.doc)
    const analysis = analyze(text, { ...settings, format })
    const decorations = check(analysis, settings).flatMap((finding) => {
      const place = positionsOf(finding.spans[0]!)
      return place ? Decoration.inline(place.from, place.to, attributesOf(finding), { finding }) : []
    })
    view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(view.state.doc, decorations)))
    onAnalysis?.(analysis)
  }
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, decorations) =>
        transaction.getMeta(key) ?? decorations.map(transaction.mapping, transaction.doc),
    },
    props: { decorations: (state) => key.getState(state) },
    view(view) {
      let timer = setTimeout(look, delay, view)
      return {
        update({ state }, before) {
          if (state.doc.eq(before.doc)) return
          clearTimeout(timer)
          timer = setTimeout(look, delay, view)
        },
        destroy: () => clearTimeout(timer),
      }
    },
  })
}

/** The findings that an editor shows, sorted by place; empty where the plugin is not in use or has not looked yet. */
export function findingsIn(state: EditorState): PlacedFinding[] {
  const found = key.getState(state)?.find() ?? []
  return found
    .map(({ from, to, spec }) => ({ from, to, finding: spec.finding as Finding }))
    .sort((a, b) => a.from - b.from)
}

function attributesOf({ check: id, severity, message }: Finding): Record<string, string> {
  return { class: `onrecord onrecord-${severity}`, title: message, 'data-check': id }
}
