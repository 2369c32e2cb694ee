import type { AnalysisErrorWords } from "./errorSentence";

const number = new Intl.NumberFormat("pt-BR", { maximumFractionDigits: 6 });

/** What the methods and JUNTOS.* refuse, in Brazilian Portuguese. */
export const ptAnalysisErrors: AnalysisErrorWords = {
  "no-data": ({ argument }) =>
    `Não há nenhum valor em «${argument}». Confira o intervalo: célula vazia não conta como zero.`,
  "too-few-values": ({ argument, needed, found }) =>
    `O cálculo precisa de pelo menos ${needed} valores em «${argument}», e só há ${found}. Inclua mais unidades ou períodos.`,
  "zero-denominator": ({ argument }) =>
    `«${argument}» é zero, e não se divide por zero. Corrija o valor ou deixe a célula vazia.`,
  "no-variation": ({ argument }) =>
    `Todos os valores de «${argument}» são iguais: o cálculo precisa que haja diferença entre eles.`,
  "out-of-domain": ({ argument, value, allowed }) =>
    `«${argument}» vale ${number.format(value)}, mas deve ser ${allowed}. Corrija o valor.`,
  "wrong-type": ({ argument, value }) =>
    `«${argument}» traz «${value}», que não serve aqui. Use um número, ou deixe a célula vazia.`,
  "different-sizes": ({ argument, size, expected }) =>
    `«${argument}» tem ${size} linhas, mas deveria ter ${expected}: os intervalos devem ser do mesmo tamanho.`,
  "unknown-word": ({ argument, word, allowed }) =>
    `«${word}» não é uma opção de «${argument}». Use ${new Intl.ListFormat("pt-BR", { type: "disjunction" }).format(allowed)}.`,
  "date-missing": ({ argument }) =>
    `«${argument}» precisa de uma data, e a célula está vazia. Digite uma data, como 05/01/2026.`,
  "too-few-events": ({ events, needed }) =>
    `Há só ${number.format(events)} eventos; com menos de ${needed} esse cálculo não é confiável. Junte anos ou unidades.`,
  "target-never-reached": ({ target }) =>
    `A meta ${number.format(target)} não se alcança nesse ritmo. Reveja a meta ou o plano.`,
  "target-too-far": ({ target, years, allowed }) =>
    `Nesse ritmo a meta ${number.format(target)} só viria em ${number.format(years)} anos; além de ${allowed} não se projeta.`,
  "repeated-observation": ({ indicator, code, period }) =>
    `O indicador «${indicator}» tem mais de um valor para ${code} em ${period}. Deixe só um deles e repita.`,
};
