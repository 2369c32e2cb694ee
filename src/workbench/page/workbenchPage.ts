import { HostError } from "../host/hostError";
import { Instruments } from "../host/instruments";
import { bookSnapshot } from "../book/bookSnapshot";
import type { BookSnapshot } from "../book/snapshot";
import type { FunctionsJson } from "../customFunctions/functionsJson";
import type { Zone } from "../book/zone";
import type { WorkbenchLocale } from "../engine/engineLocale";
import { drawings } from "./drawings";
import { element } from "./element";
import { enterTyped } from "./enteredCell";
import type { CellEntry } from "./enteredCell";
import { SheetGrid } from "./grid/sheetGrid";
import { addinManifest } from "./manifest";
import type { AddinManifest, RibbonButton } from "./manifest";
import type { ScreenBox } from "./pageHandle";
import { Notices } from "./notices";
import { PaneView } from "./paneView";
import { pageRegions } from "./regions";
import { ribbon } from "./ribbon";
import { openSession } from "./session";
import type { Session } from "./session";
import type { PageWords } from "./words";

export interface WorkbenchPageOptions {
  readonly root: HTMLElement;
  readonly words: Readonly<Record<WorkbenchLocale, PageWords>>;
  readonly locale: WorkbenchLocale;
  readonly manifestXml: string;
  /** What the add-in says of its functions, with descriptions in each language. */
  readonly functions: Readonly<Record<WorkbenchLocale, FunctionsJson>>;
  /** The engine's templates. */
  readonly templates: string;
  readonly now: () => Date;
  /** Done elsewhere, so that the page goes on answering. */
  readonly files: WorkbookFiles;
}

export interface WorkbookFiles {
  read(xlsx: Uint8Array): Promise<BookSnapshot>;
  write(snapshot: BookSnapshot): Promise<Uint8Array<ArrayBuffer>>;
  /** A workbook to look at, made by the add-in's own code. */
  example(locale: WorkbenchLocale, onProgress: (done: number, total: number) => void): Promise<BookSnapshot>;
}

/** How long an add-in may take to ask for its context before the page says that it does not. */
const PATIENCE = 15_000;

/** Excel without Excel, in a page: the grid, the ribbon of the add-in's manifest, and its pane in a frame. */
export class WorkbenchPage {
  readonly instruments = new Instruments();
  private readonly notices = new Notices(() => this.words.close);
  private readonly pane = new PaneView((isVisible) => this.paneShown(isVisible));
  private readonly bar = element("header", { class: "wb-bar" });
  private readonly work = element("div", { class: "wb-work" });
  private readonly status = element("div", { class: "wb-status", role: "status" });
  private readonly picker = element("input", { type: "file", accept: ".xlsx", hidden: true });
  private readonly regions = pageRegions(this.bar, this.pane.node, () => ({ ...this.session, grid: this.grid }));
  private locale: WorkbenchLocale;
  private manifest: AddinManifest;
  private fileName: string;
  private session: Session | null = null;
  private grid: SheetGrid | null = null;

  constructor(private readonly options: WorkbenchPageOptions) {
    this.locale = options.locale;
    this.manifest = addinManifest(options.manifestXml, this.locale);
    this.fileName = this.words.newName;
    this.picker.addEventListener("change", () => void this.picked());
    options.root.append(this.bar, this.work, this.status, this.notices.node, this.picker);
    window.addEventListener("keydown", (event) => this.shortcut(event), { capture: true });
  }

  get words(): PageWords {
    return this.options.words[this.locale];
  }

  get book(): Session["book"] {
    if (!this.session) throw new Error("no workbook is open");
    return this.session.book;
  }

  /** Opens a workbook in place of the one that is there; the add-in starts afresh with it. */
  async open(snapshot: BookSnapshot | null, fileName: string): Promise<void> {
    this.session?.addin.close();
    this.grid?.destroy();
    this.fileName = fileName;
    this.session = openSession({
      snapshot,
      locale: this.locale,
      manifest: this.manifest,
      functions: this.options.functions[this.locale],
      now: this.options.now,
      instruments: this.instruments,
      showPane: (isVisible) => this.pane.show(isVisible),
      isPaneVisible: () => this.pane.isVisible,
      onAnswered: () => this.refresh(),
      onNotified: (action) => this.regions.left(action),
    });
    const { book, addin } = this.session;
    const grid = new SheetGrid({
      book,
      templates: this.options.templates,
      translate: (text) => this.words.engine[text] ?? text,
      enter: (entry) => this.enter(entry),
      change: (work) => this.change(work),
      undo: () => this.undo(),
      redo: () => this.redo(),
      refuse: () => this.notices.show(this.words.problems.notOffered),
      notify: (text) => this.notices.show(text),
    });
    this.grid = grid;
    this.pane.hold(addin.frame);
    this.work.replaceChildren(grid.node, this.pane.node);
    this.say();
    await grid.mount();
    this.refresh();
    this.expectAnswer(this.session);
  }

  async openExample(): Promise<void> {
    const { files } = this.options;
    const { busy, exampleName } = this.words;
    await this.during(busy.example(0, 0), async () => {
      const snapshot = await files.example(this.locale, (done, total) => this.tell(busy.example(done, total)));
      await this.open(snapshot, exampleName);
    });
  }

  async openFile(file: File): Promise<void> {
    await this.during(this.words.busy.opening, async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const snapshot = await this.options.files.read(bytes).catch(() => null);
      if (snapshot) await this.open(snapshot, file.name);
      else this.notices.show(this.words.problems.notAWorkbook(file.name));
    });
  }

  async save(): Promise<void> {
    await this.during(this.words.busy.saving, async () => {
      await this.book.customFunctions?.whenQuiet();
      const bytes = await this.options.files.write(bookSnapshot(this.book));
      const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
      element("a", { href: url, download: this.fileName }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    });
  }

  /** The workbook stays, everything is said in the other language, and the add-in is opened in it. */
  async speak(locale: WorkbenchLocale): Promise<void> {
    if (locale === this.locale) return;
    const snapshot = bookSnapshot(this.book);
    this.locale = locale;
    this.manifest = addinManifest(this.options.manifestXml, locale);
    await this.open(snapshot, this.fileName);
  }

  private undo(): void {
    this.attempt(() => this.book.undo());
  }

  private redo(): void {
    this.attempt(() => this.book.redo());
  }

  private enter(entry: CellEntry): void {
    const { problems } = this.words;
    this.attempt(() => {
      const outcome = enterTyped(this.book, entry);
      const alert = outcome.isEntered ? outcome.remark : outcome.alert;
      if (alert) this.notices.show([alert.title, alert.message || problems.invalidEntry].filter(Boolean).join(": "));
    });
  }

  /** A person's change: shown at once, and where Excel refuses it the page says so. */
  private change(work: () => void): void {
    this.attempt(() => this.book.together(work));
  }

  private attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.notices.show(this.refusal(error));
    } finally {
      this.refresh();
    }
  }

  /** Where a cell is on the screen. */
  cellBox(zone: Zone): ScreenBox {
    if (!this.grid) throw new Error("no workbook is open");
    return this.grid.cellBox(zone);
  }

  /** Shows the workbook as it is now. */
  refresh(): void {
    this.grid?.refresh();
    this.offer("undo", this.book.canUndo);
    this.offer("redo", this.book.canRedo);
  }

  private offer(id: string, isOffered: boolean): void {
    document.getElementById(id)?.setAttribute("aria-disabled", String(!isOffered));
  }

  private refusal({ code }: HostError): string {
    const { problems } = this.words;
    if (code === "AccessDenied") return problems.protectedCell;
    return code === "InvalidArgument" ? problems.badFormula : problems.refusedByExcel(code);
  }

  /** Writes every word of the page. */
  private say(): void {
    const { words, manifest } = this;
    document.documentElement.lang = words.languageTag;
    document.title = `${this.fileName} · ${words.title}`;
    this.pane.say(words, manifest.name);
    this.grid?.node.setAttribute("aria-label", words.grid);
    this.bar.replaceChildren(this.titleBar(), ribbon(words.ribbon, this.sections()));
  }

  private titleBar(): HTMLElement {
    const { words } = this;
    const languages = (Object.entries(this.options.words) as [WorkbenchLocale, PageWords][]).map(([locale, its]) =>
      element(
        "button",
        {
          type: "button",
          class: "wb-language",
          lang: its.languageTag,
          "aria-pressed": String(locale === this.locale),
          onclick: () => void this.speak(locale),
        },
        [locale === "pt-BR" ? "Português" : "English"],
      ),
    );
    return element("div", { class: "wb-title" }, [
      element("img", { src: "assets/icon-32.png", alt: "", width: "20", height: "20" }),
      element("h1", {}, [words.title]),
      element("span", { class: "wb-file" }, [this.fileName]),
      element("div", { class: "wb-languages", role: "group", "aria-label": words.language }, languages),
    ]);
  }

  private sections() {
    const { words } = this;
    return [
      {
        label: words.groups.file,
        items: [
          {
            id: "new",
            label: words.newWorkbook,
            path: drawings.newWorkbook,
            press: () => void this.open(null, words.newName),
          },
          { id: "open", label: words.open, path: drawings.open, press: () => this.picker.click() },
          { id: "save", label: words.save, path: drawings.save, press: () => void this.save() },
          { id: "example", label: words.example, path: drawings.example, press: () => void this.openExample() },
        ],
      },
      {
        label: words.groups.edit,
        items: [
          { id: "undo", label: words.undo, path: drawings.undo, press: () => this.undo() },
          { id: "redo", label: words.redo, path: drawings.redo, press: () => this.redo() },
        ],
      },
      ...this.manifest.groups.map(({ label, buttons }) => ({
        label,
        items: buttons.map((one) => this.ribbonItem(one)),
      })),
    ];
  }

  private ribbonItem(button: RibbonButton) {
    const { id, label, description, icon } = button;
    return { id, label, description, icon, press: () => void this.press(button) };
  }

  private async press({ id, label, action }: RibbonButton): Promise<void> {
    if (action.kind === "show-pane") {
      this.pane.show(true);
      return;
    }
    try {
      await this.session?.addin.bridge.runCommand(id, action.functionName);
    } catch {
      this.notices.show(this.words.problems.commandFailed(label));
    }
  }

  private paneShown(isVisible: boolean): void {
    const visibility = JSON.stringify({ visibility: isVisible ? "Visible" : "Hidden" });
    this.session?.addin.bridge.raiseRichApi([[API_EVENTS, PANE_VISIBILITY, "", visibility]]);
    this.refresh();
  }

  private shortcut(event: KeyboardEvent): void {
    if (this.regions.pressed(event)) return;
    if (!event.ctrlKey && !event.metaKey) return;
    const key = event.key.toLowerCase();
    if (key !== "s" && key !== "o") return;
    event.preventDefault();
    event.stopPropagation();
    if (key === "s") void this.save();
    else this.picker.click();
  }

  private async picked(): Promise<void> {
    const [file] = this.picker.files ?? [];
    this.picker.value = "";
    if (file) await this.openFile(file);
  }

  private async during(text: string, work: () => Promise<void>): Promise<void> {
    this.tell(text);
    this.options.root.classList.add("wb-busy");
    try {
      await work();
    } finally {
      this.options.root.classList.remove("wb-busy");
      this.tell("");
    }
  }

  private tell(text: string): void {
    this.status.textContent = text;
  }

  private expectAnswer(session: Session): void {
    setTimeout(() => {
      const isSilent = session === this.session && !session.addin.bridge.isStarted;
      if (isSilent) this.notices.show(this.words.problems.paneSilent(this.manifest.page));
    }, PATIENCE);
  }
}

const API_EVENTS = 65_536;
const PANE_VISIBILITY = 65_539;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
