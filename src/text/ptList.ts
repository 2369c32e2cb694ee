import type { ListText } from "./listText";

/** How a cycle's list is made, in Brazilian Portuguese. */
export const ptList: ListText = {
  sheetName: "Critérios",
  sheetNote:
    "A regra que propõe a lista de cada ciclo e área, e quantas unidades a equipe consegue visitar (vazio = todas). Vale na próxima atualização; um ciclo congelado não muda.",
  rules: {
    average: "média do ano",
    years: "média de 2 ou 3 anos",
    smoothed: "taxa suavizada",
    probable: "provavelmente pior",
    funnel: "funil de 95%",
    quantile: "pior quinto",
  },
  shortRules: {
    average: "média",
    years: "2–3 anos",
    smoothed: "suavizada",
    probable: "provável",
    funnel: "funil",
    quantile: "pior quinto",
  },
  criteria: {
    average: "com o resultado do ano pior que a média",
    years: "com a média dos últimos 2 ou 3 resultados pior que a das demais",
    smoothed: "com a taxa suavizada pior que a do conjunto",
    probable: "que têm 80% ou mais de probabilidade de estar mesmo piores que a média",
    funnel: "fora do funil de 95%, do lado pior",
    quantile: "que estão no pior quinto",
  },
  certainty: {
    "almost-certain": "quase certo",
    probable: "provável",
    "cannot-tell": "não dá para dizer",
    "probably-not": "provavelmente não",
  },
  others: { inside: "dentro: {rules}", outside: "fora: {rules}" },
  reasons: {
    fallback: "a regra do ciclo não se aplica aqui: valeu a média",
    noCertainty: "sem certeza: faltam contagens ou dois anos de valores",
    tieAtLimit: "empatada com a última que cabe na agenda",
    merged: "incorporada a {successor}",
    gone: "fora dos dados deste ciclo",
  },
  prompts: {
    rule: "A regra que propõe a lista. «média» é a do programa.",
    capacity: "Quantas unidades visitamos? Entram as de maior distância até a média. Vazio = todas que a regra propõe.",
    successor: "A unidade que recebeu esta: escolha na lista. As ações em aberto e a prioridade passam para ela.",
  },
};
