import { monthsDue } from "../../dataset/monthsDue";
import { processCatalogue } from "../../dataset/processCatalogue";
import type { CellValue, Row } from "../../dataset/rows";
import { storedNo, storedNotDue } from "../../dataset/storedWords";
import { months } from "../../dataset/tables";
import type { WorkbookTables } from "../../dataset/workbookTables";
import { type InventedPlace, inventedPlaces } from "./places";
import { seededRandom } from "./random";

export const inventedCycle = 2026;
/** The day on which the example stands still: 5 October 2026, as an Excel date serial. */
export const inventedDay = 46300;
const monthsSent = 9;
/** A school whose secretariat says that it has no such thing to count. */
const notApplied = { code: "00990013", indicator: "alunos-reforco" } as const;

const actionIdeas: Readonly<Record<string, readonly (readonly [action: string, who: string, support: string])[]>> = {
  Educação: [
    ["Abrir turma de reforço de leitura no contraturno", "Coord. pedagógica", ""],
    ["Visitar as famílias de alunos com mais de 5 faltas", "Direção", "Assistência Social"],
    ["Consertar o telhado da biblioteca", "Direção", "Obras"],
    ["Formação em fluência com a equipe do 2º ano", "Secretaria", ""],
    ["Reunião com as famílias do 5º ano", "Direção", ""],
    ["Completar o quadro de professores de matemática", "Secretaria", "Administração"],
  ],
  "Assistência Social": [
    ["Contratar um psicólogo para a equipe técnica", "Secretaria", "Administração"],
    ["Adaptar a recepção e um banheiro", "Coordenação", "Obras"],
    ["Mutirão de visitas às famílias sem acompanhamento", "Equipe técnica", ""],
    ["Fluxo combinado com as escolas do território", "Coordenação", "Educação"],
  ],
  Saúde: [
    ["Busca ativa de hipertensos sem consulta há 6 meses", "Enfermagem", ""],
    ["Grupo de caminhada duas vezes por semana", "Equipe da USF", "Esporte"],
    ["Repor aparelhos de pressão", "Gerência", "Compras"],
    ["Agenda aberta às quartas para diabéticos", "Gerência", ""],
  ],
  "Ordem Pública": [
    ["Iluminar as dez ruas com mais ocorrências", "Guarda", "Iluminação"],
    ["Ronda escolar na saída do turno da noite", "Guarda", "Educação"],
    ["Limpar e cercar o terreno abandonado", "Comando", "Serviços urbanos"],
    ["Abrir a quadra aos sábados", "Comando", "Esporte"],
  ],
};

const states = ["feita", "em andamento", "em andamento", "a fazer", "a fazer", "feita"];

function label(place: InventedPlace): string {
  return `${place.displayName} — ${place.code}`;
}

function monthlyValue(target: number, lower: boolean, random: () => number, month: number): number {
  const progress = (lower ? -1 : 1) * (month - 5) * 0.02;
  return Math.max(0, Math.round(target * (0.94 + progress + (random() - 0.5) * 0.16)));
}

/** Of a hundred months nine are empty and two more say so in words. */
function typedMonth(id: string, month: number, random: () => number): CellValue {
  const draw = random();
  if (draw < 0.09) return "";
  if (draw < 0.11) return "s/e";
  const indicator = processCatalogue.find((each) => each.id === id);
  if (indicator && indicator.choices !== "") return draw < 0.35 ? "não" : "sim";
  const value = monthlyValue(indicator?.target ?? 0, indicator?.direction === "lower", random, month);
  return indicator?.maximum === 100 ? Math.min(value, 100) : value;
}

interface Typing {
  readonly year: number;
  readonly monthsSent: number;
  readonly random: () => number;
}

function collectionRow(place: InventedPlace, id: string, { year, monthsSent, random }: Typing): Row {
  const indicator = processCatalogue.find((each) => each.id === id);
  const due = monthsDue(indicator?.monthsDue ?? "", indicator?.frequency);
  const isApplied = place.code !== notApplied.code || id !== notApplied.indicator;
  const cells = months.map((name, month): [string, CellValue] => {
    if (!due.includes(month)) return [name, storedNotDue];
    return [name, isApplied && month < monthsSent ? typedMonth(id, month, random) : ""];
  });
  return {
    chave: `${year}|${place.code}|${id}`,
    ano: year,
    codigo: place.code,
    indicador: id,
    ...Object.fromEntries(cells),
    observacao: isApplied ? "" : "A unidade não tem turma de reforço",
    aplica: isApplied ? "" : storedNo,
    devidos: months.map((_, month) => (due.includes(month) ? "1" : "0")).join(""),
  };
}

/**
 * Every place has a row for each of its area's process indicators: who is on the list is the rule's business. The
 * schools have the twelve months of the year before as well.
 */
function inventedCollection(codes: ReadonlySet<string>): Row[] {
  const random = seededRandom(7);
  const chosen = inventedPlaces.filter(({ code }) => codes.has(code));
  const rows = (places: readonly InventedPlace[], typing: Omit<Typing, "random">) =>
    places.flatMap((place) =>
      processCatalogue
        .filter(({ area }) => area === place.area)
        .map(({ id }) => collectionRow(place, id, { ...typing, random })),
    );
  const schools = chosen.filter(({ area }) => area === "Educação");
  return [
    ...rows(chosen, { year: inventedCycle, monthsSent }),
    ...rows(schools, { year: inventedCycle - 1, monthsSent: months.length }),
  ];
}

/** What cannot be solved in the unit goes up: to the area, or to the government with its decision. */
function escalation(number: number, support: string, state: string): Row {
  if (support === "" || state === "feita" || number % 3 !== 0) return {};
  if (number % 2 === 0) return { nivel: "tático" };
  return { nivel: "estratégico", decisao: number % 9 === 0 ? `${support} responde até a próxima reunião` : "" };
}

/** Three to six actions a place, some done, some late on the example's day. */
function inventedActions(codes: ReadonlySet<string>): Row[] {
  return inventedPlaces
    .filter(({ code }) => codes.has(code))
    .flatMap((place, index) => {
      const ideas = actionIdeas[place.area] ?? [];
      const count = Math.min(ideas.length, 3 + (index % 4));
      return ideas.slice(0, count).map(([action, who, support], position): Row => {
        const state = states[(index + position) % states.length] ?? "a fazer";
        const due = inventedDay - 60 + position * 34 + (index % 5) * 3;
        return {
          equipamento: label(place),
          acao: action,
          responsavel: who,
          apoio_de: support,
          prazo: due,
          situacao: state,
          ...escalation(index + position, support, state),
          ...(state === "feita" ? { conclusao: Math.min(due, inventedDay) - 4 } : {}),
        };
      });
    });
}

/** The operational meetings of each area, three of them held by the example's day; the rest is as the program proposes. */
function inventedMeetings(): Row[] {
  const areas = [...new Set(inventedPlaces.map(({ area }) => area))];
  // The weeks of 16 March, 15 June, 14 September and 16 November 2026, each area on a day of its own.
  const days = [46097, 46188, 46279, 46342];
  return areas.flatMap((area, areaIndex) =>
    days.map((day, index): Row => ({
      nivel: "operacional",
      area,
      numero: index + 1,
      data: day + areaIndex,
      participantes: index < 3 ? "Direção das unidades, técnica da secretaria, analista" : "",
      pauta: "Painel de cada unidade; ações combinadas; o que decidir hoje",
      encaminhamentos: index < 3 ? "Registrados no Plano de ação" : "",
      boa_pratica: index === 1 ? "Unidade vizinha mostrou como organiza a busca ativa" : "",
      id: `${inventedCycle}|operacional|${area}|${index + 1}`,
    })),
  );
}

/** The program began in March; six steps are done, the work of the seventh is under way. */
function inventedSteps(): Row[] {
  // 2 March and 17 August 2026.
  const starts: Readonly<Record<number, number>> = { 1: 46083, 7: 46251 };
  const done = [46122, 46136, 46143, 46154, 46168, 46182];
  return Array.from({ length: 7 }, (_, index): Row => {
    const [start, end] = [starts[index + 1], done[index]];
    return {
      ...(start === undefined ? {} : { comeca_em: start }),
      ...(end === undefined ? {} : { feita_em: end }),
      chave: `${inventedCycle}|${index + 1}`,
    };
  });
}

/** School recess of the middle of the year: 6 to 17 July 2026; the end of the year is still open. */
const inventedRecess: Row = { dia: 46209, ate: 46220, chave: `${inventedCycle}|recess-middle` };

/** What people would have typed by the example's day, for the facilities that were chosen. */
export function inventedTyped(chosen: ReadonlySet<string>): WorkbookTables {
  return new Map([
    ["tblColeta", inventedCollection(chosen)],
    ["tblAcoes", inventedActions(chosen)],
    ["tblReunioes", inventedMeetings()],
    ["tblEtapas", inventedSteps()],
    ["tblFeriados", [inventedRecess]],
  ]);
}
