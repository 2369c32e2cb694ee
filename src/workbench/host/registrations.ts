/** Which events an add-in listens to, by class and event: "Worksheet.DataChanged". */
export class Registrations {
  private readonly counts = new Map<string, number>();

  /** Takes a method of the client's, "_RegisterDataChangedEvent" or "_UnregisterEventNameChanged"; false for any other. */
  note(type: string, method: string): boolean {
    const [, isEnd, name] = /^_(Un)?[Rr]egister(?:Event)?(\w+?)(?:Event)?$/.exec(method) ?? [];
    if (name === undefined) return false;
    const event = `${type}.${name}`;
    this.counts.set(event, Math.max(0, (this.counts.get(event) ?? 0) + (isEnd ? -1 : 1)));
    return true;
  }

  isListening(event: string): boolean {
    return (this.counts.get(event) ?? 0) > 0;
  }

  get isAnybodyListening(): boolean {
    return [...this.counts.values()].some((count) => count > 0);
  }
}
