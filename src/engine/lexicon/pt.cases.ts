import type { LanguageCases } from './cases';

export const PT_CASES: LanguageCases = {
  language: 'pt',
  honest: [
    {
      title: 'Auxiliar de produção',
      hiringOrganization: 'Metalúrgica Boa Vista Ltda',
      description:
        'Fábrica em Joinville contrata, sem experiência. Salário de R$ 2.100, vale-transporte, refeição no local e plano de saúde. Entrevista na quinta-feira, levar carteira de trabalho.',
    },
    {
      title: 'Atendente de lanchonete',
      description:
        'Vaga para o centro de Curitiba, escala 6x1, R$ 1.750 mais gorjeta. Enviar currículo pelo WhatsApp (41) 3000-0000 ou entregar na loja.',
    },
    {
      title: 'Vendedor externo',
      description:
        'Buscamos vendedor com CNH B. Salário fixo mais comissão sem teto, carro da empresa, ajuda de custo. Experiência em vendas é um diferencial.',
    },
    {
      title: 'Enfermeira',
      hiringOrganization: 'Hospital São Lucas',
      description:
        'Plantão 12x36, COREN ativo, dois anos de experiência em UTI. CLT, vale-alimentação, insalubridade. Processo com prova e entrevista.',
    },
    {
      title: 'Motorista de aplicativo',
      description:
        'Alugue um carro e trabalhe nos horários que quiser. Ganhos médios de R$ 1.200 por semana. Precisa de CNH com EAR. Contrato de locação na loja.',
    },
    {
      title: 'Operador de telemarketing',
      hiringOrganization: 'Atento Contact Center',
      description:
        'Atendimento a clientes de banco. Primeiro emprego bem-vindo, treinamento pago, R$ 1.518 mais variável, plano odontológico. Seis horas por dia.',
    },
    {
      title: 'Desenvolvedor backend',
      description:
        'Trabalho remoto, Java e Spring, três anos de experiência. PJ de R$ 9.000 a R$ 12.000. Duas entrevistas e um teste técnico.',
    },
    {
      title: 'Garçom em navio de cruzeiro',
      hiringOrganization: 'Costa Cruzeiros',
      description:
        'Contrato de oito meses, inglês intermediário, US$ 1.100 por mês mais gorjetas. Cabine e alimentação a bordo. Exames médicos e curso STCW por conta do candidato, agência credenciada.',
    },
    {
      title: 'Professor de inglês',
      description:
        'Escola de idiomas contrata, nível avançado, R$ 38 por hora-aula. Enviar currículo e fazer aula-teste.',
    },
    {
      title: 'Colheita de maçã',
      description:
        'Safra em Vacaria de janeiro a abril. Alojamento e refeições por conta da fazenda, transporte de ida e volta, carteira assinada. Salário de R$ 1.900 mais produção.',
    },
    {
      title: 'Diarista',
      description:
        'Casa com dois quartos em Perdizes, uma vez por semana, R$ 200 por dia, pagamento no mesmo dia. Referências. Ligar para 3000-0001.',
    },
    {
      title: 'Empregada de limpeza em Lisboa',
      hiringOrganization: 'Limpa Lisboa Lda',
      description:
        'Escritórios das 6h às 10h, 480 euros por mês, contrato sem termo, subsídio de alimentação. Documentos válidos em Portugal.',
    },
    {
      title: 'Ajudante de obra',
      description:
        'Diária de R$ 130, pagamento semanal, café e almoço. Obra em Campinas. Comparecer com documentos às 7h.',
    },
    {
      title: 'Gerente de hotel em Luanda',
      hiringOrganization: 'Grupo Atlântico Hotéis S.A.',
      description:
        'Cinco anos de experiência em hotelaria. Passagem, visto de trabalho, moradia e seguro pagos pela empresa. Entrevista por vídeo e presencial.',
    },
    {
      title: 'Estágio em administração',
      description:
        'Bolsa de R$ 1.000, seis horas, vale-transporte. Cursando a partir do terceiro semestre. Inscrição pelo CIEE.',
    },
    {
      title: 'Entregador',
      description:
        'Moto própria, R$ 90 por turno mais taxa por entrega, pagamento diário. Pizzaria no bairro Savassi. Chame no WhatsApp ou venha até a loja.',
    },
    {
      title: 'Digitador temporário',
      hiringOrganization: 'Prefeitura de Niterói',
      description:
        'Processo seletivo para o censo escolar, 30 horas por semana, R$ 1.800. Prova de digitação. Não há taxa de inscrição.',
    },
    {
      title: 'Corretor de imóveis',
      description:
        'CRECI ou estagiário. Comissão de até 40%, leads fornecidos, plantão em estande. Ganhos conforme vendas.',
    },
    {
      title: 'Segurança de transporte de valores',
      hiringOrganization: 'Prosegur Brasil',
      description:
        'Curso de vigilante em dia, extensão em transporte de valores, CNH D. R$ 3.400 e adicional de periculosidade.',
    },
    {
      title: 'Influenciador digital',
      description:
        'Marca de cosméticos procura criadores de conteúdo com mais de cinco mil seguidores. Pagamento por publicação, com contrato e nota fiscal.',
    },
    {
      title: 'Babá',
      description:
        'Criança de três anos, segunda a sexta, R$ 2.300, carteira assinada, dorme ou não no emprego. Entrevista com a família em Moema.',
    },
    {
      title: 'Analista de crédito',
      hiringOrganization: 'Banco do Nordeste',
      description:
        'Formação em economia ou administração, análise de cadastro e limite, benefícios e previdência. Etapas: triagem, teste, entrevista.',
    },
    {
      title: 'Consultora de beleza',
      description:
        'Venda por catálogo, lucro de 30%, sem taxa de adesão, trabalhe no seu tempo livre. Reunião na quarta com a líder da região.',
    },
    {
      title: 'Caseiro',
      description:
        'Sítio em Atibaia procura casal. Casa, luz e cesta básica, R$ 2.800 o casal, registro em carteira. Ligar após as 18h.',
    },
    {
      title: 'Modelo para loja virtual',
      description:
        'Fotos de roupas, tamanho M ou G, R$ 300 por diária, estúdio no Brás. Menores acompanhadas dos pais. Contrato de imagem.',
    },
    {
      title: 'Tradutor de chinês',
      description:
        'Fábrica em Manaus precisa de intérprete. Mandarim fluente, superior completo, R$ 5.500, moradia nos primeiros três meses.',
    },
  ],
  lures: [
    {
      posting: {
        description:
          'Ganhe até R$ 500 por dia curtindo vídeos no celular. Sem experiência. Me chama no WhatsApp e comece hoje!',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Avalie produtos e receba por Pix na hora. Faça um depósito inicial de R$ 50 para liberar as tarefas e ganhe comissão de 30%.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Vaga na Tailândia, atendimento online, US$ 2.500 por mês, passagem, moradia e comida por nossa conta. Não precisa de inglês. Chama no Telegram.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Camboja: operador de chat para brasileiros, salário em dólar, visto e passagem pagos, embarque imediato, sem experiência.',
      },
      level: 'danger',
    },
    {
      posting: {
        description: 'Compro conta bancária e chip. Pago R$ 400 por conta aberta no seu nome, dinheiro na hora.',
      },
      level: 'danger',
    },
    {
      posting: {
        description: 'Alugue sua conta digital e receba R$ 1.000 por semana só para receber e repassar Pix. Sem risco.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Olá, sou a Camila do RH. Seu currículo foi selecionado para uma vaga de meio período, 30 minutos por dia, R$ 300 diários. Responda sim no Telegram.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Trabalhe em casa montando canetas. Ganhos de R$ 4.000. Pague a taxa de cadastro de R$ 89 e receba o kit.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Emprego na Europa garantido, 2.800 euros, sem documentos. Pague a taxa do visto antecipada e viaje na próxima semana.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Preciso de pessoas para retirar dinheiro no caixa e entregar ao motoboy. R$ 500 por dia, sem perguntas.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Receba encomendas em casa e reenvie para o exterior. R$ 150 por pacote. Envie foto do RG e comprovante.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Mianmar, escritório de marketing digital. Dizer na imigração que é turismo. Tudo pago, ganhos de 15 mil reais por mês.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Endividado? Adiantamos o dinheiro e você trabalha no exterior. Passagem e hospedagem inclusas, ganhe em dólar.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Renda extra garantida! R$ 200 a R$ 800 por dia só com o celular, vagas limitadas, clique no link e entre no grupo.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Modelos para chamada de vídeo em Dubai, 10 mil dólares por mês, passagem e hotel pagos, somente mulheres de 18 a 28.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Curta e siga perfis no Instagram, R$ 5 por curtida, saque imediato. Vagas para hoje, fale com a gerente no Telegram.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Vaga no Laos, cassino online, promotor de apostas. Levamos você pela fronteira, sem visto. 3 mil dólares, moradia paga.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Sem prisão, sem violência, pode voltar quando quiser. Trabalho digital nas Filipinas, 2 mil dólares e passagem.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Invista R$ 100 e receba R$ 1.000 em uma semana trabalhando com a nossa plataforma. Lucro garantido, sem risco.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Preciso da sua conta para receber pagamentos de clientes, você fica com 10%. Envie CPF e foto do cartão.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Recrutamos para a Ásia! Sem experiência, salário alto, ganhe R$ 3 mil por cada amigo indicado. Embarque em 3 dias.',
      },
      level: 'caution',
    },
  ],
};
