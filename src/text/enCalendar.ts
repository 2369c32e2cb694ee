import type { CalendarText } from "./calendarText";

/** Calendário in English. */
export const enCalendar: CalendarText = {
  stepsNote:
    "The program's eight steps in working days, one after the other. Change names and days; «comeca_em» moves a step and those after it.",
  holidays: "Holidays and recess",
  holidaysNote: "Write «não» under «conta» for a day that people work; add municipal holidays below.",
  steps: [
    "Diagnosis: indicators and series of each area",
    "List of priorities by the rule",
    "Validation of the list by the secretariat",
    "Panel shown to each facility",
    "Visits and choice of process indicators",
    "Action plan agreed",
    "Work and follow-up",
    "Evaluation and feedback",
  ],
  days: {
    "new-year": "New Year's Day",
    "carnival-monday": "Carnival (Monday)",
    "carnival-tuesday": "Carnival (Tuesday)",
    "pernambuco-revolution": "Pernambuco Revolution Day",
    "good-friday": "Good Friday",
    tiradentes: "Tiradentes",
    "labour-day": "Labour Day",
    "corpus-christi": "Corpus Christi",
    "sao-joao": "São João",
    independence: "Independence Day",
    aparecida: "Our Lady of Aparecida",
    "all-souls": "All Souls' Day",
    republic: "Republic Day",
    "black-consciousness": "Black Consciousness Day",
    christmas: "Christmas Day",
  },
  recess: { middle: "School recess in July (fill in the dates)", end: "School holidays (fill in the dates)" },
  prompts: {
    startsOn: "Only where the step began on another day: the later ones count from it.",
    until: "Last day, for school recess only. A holiday of several days has a row for each.",
    counts: "sim = not a working day; não = people work.",
    kind: "School recess («recesso escolar») leaves working days as they are: it only keeps meetings away.",
  },
  agenda: {
    operational: "Panel of each facility; agreed actions; data sent; what to decide today",
    tactical:
      "Facilities without progress; late actions; support from other departments; what to take to the strategic level",
    strategic: "Actions waiting for a decision; support between departments; the year's targets",
  },
};
