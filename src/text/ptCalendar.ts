import type { CalendarText } from "./calendarText";

/** Calendário in Brazilian Portuguese. */
export const ptCalendar: CalendarText = {
  stepsNote:
    "As oito etapas do programa em dias úteis, uma depois da outra. Mude o nome e os dias; «comeca_em» muda a data de uma etapa e das seguintes.",
  holidays: "Feriados e recesso",
  holidaysNote: "Escreva «não» em «conta» para que um dia não seja descontado; acrescente feriados municipais abaixo.",
  steps: [
    "Diagnóstico: indicadores e séries de cada área",
    "Lista de prioridades pela regra",
    "Validação da lista pela secretaria",
    "Apresentação do painel a cada unidade",
    "Visitas e escolha dos indicadores de processo",
    "Plano de ação pactuado",
    "Execução e acompanhamento",
    "Avaliação e devolutiva",
  ],
  days: {
    "new-year": "Confraternização Universal",
    "carnival-monday": "Carnaval (segunda-feira)",
    "carnival-tuesday": "Carnaval (terça-feira)",
    "pernambuco-revolution": "Data Magna de Pernambuco",
    "good-friday": "Sexta-feira Santa",
    tiradentes: "Tiradentes",
    "labour-day": "Dia do Trabalho",
    "corpus-christi": "Corpus Christi",
    "sao-joao": "São João",
    independence: "Independência do Brasil",
    aparecida: "Nossa Senhora Aparecida",
    "all-souls": "Finados",
    republic: "Proclamação da República",
    "black-consciousness": "Dia da Consciência Negra",
    christmas: "Natal",
  },
  recess: { middle: "Recesso escolar de julho (preencha as datas)", end: "Férias escolares (preencha as datas)" },
  prompts: {
    startsOn: "Preencha só se a etapa começou em outro dia: as seguintes contam a partir dele.",
    until: "Último dia, só para recesso escolar. Um feriado de vários dias tem uma linha por dia.",
    counts: "sim = não é dia útil; não = trabalha-se nesse dia.",
    kind: "Recesso escolar não muda os dias úteis: só afasta as reuniões.",
  },
  agenda: {
    operational: "Painel de cada unidade; ações combinadas; envio de dados; o que decidir hoje",
    tactical: "Unidades sem avanço; ações atrasadas; apoio de outros setores; o que levar ao nível estratégico",
    strategic: "Ações à espera de decisão; apoio entre secretarias; metas do ano",
  },
};
