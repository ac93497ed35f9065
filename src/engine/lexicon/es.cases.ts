import type { LanguageCases } from './cases';

export const ES_CASES: LanguageCases = {
  language: 'es',
  honest: [
    {
      title: 'Operario de almacén',
      hiringOrganization: 'Logística Ebro S.L.',
      description:
        'Turno de tarde en Zaragoza, preparación de pedidos. Sin experiencia, formación a cargo de la empresa. 1.350 euros al mes, contrato indefinido y alta en la Seguridad Social.',
    },
    {
      title: 'Camarera de piso',
      description:
        'Hotel en Benidorm, temporada de mayo a octubre. Alojamiento y manutención incluidos, 1.500 euros netos. Enviar CV o llamar al 960 000 000.',
    },
    {
      title: 'Vendedor de autos',
      hiringOrganization: 'Autos del Valle S.A. de C.V.',
      description:
        'Sueldo base de 9,000 pesos mensuales más comisiones sin tope. Prestaciones de ley, capacitación pagada. Acudir con solicitud elaborada a la agencia.',
    },
    {
      title: 'Enfermero de quirófano',
      description:
        'Clínica privada en Bogotá, tarjeta profesional vigente, dos años de experiencia. Salario de 2.800.000 pesos, contrato a término indefinido, proceso con prueba y entrevista.',
    },
    {
      title: 'Repartidor',
      description:
        'Moto propia, pago diario, 150 pesos por viaje aproximadamente. Horario flexible, registro en la oficina con licencia y seguro.',
    },
    {
      title: 'Programador Java',
      hiringOrganization: 'Sistemas Andinos S.A.C.',
      description:
        'Teletrabajo desde Lima, tres años de experiencia, 6.000 a 8.000 soles mensuales, planilla completa. Dos entrevistas técnicas.',
    },
    {
      title: 'Trabajador agrícola en Huelva',
      description:
        'Recogida de fresa de febrero a junio. Contratación en origen, permiso de trabajo, alojamiento en la finca, viaje pagado según convenio. 50 euros por jornada.',
    },
    {
      title: 'Agente de call center bilingüe',
      hiringOrganization: 'Teleperformance México',
      description:
        'Inglés avanzado, sin experiencia, capacitación pagada, 14,000 pesos mensuales más bonos, IMSS desde el primer día. Entrevista en sucursal Reforma.',
    },
    {
      title: 'Cuidadora interna',
      description:
        'Señora mayor en Madrid, interna, 1.200 euros, pagas extra, domingos libres, contrato y alta. Referencias comprobables. Llamar por las tardes.',
    },
    {
      title: 'Albañil',
      description:
        'Obra en Monterrey, 3,200 pesos por semana, pago los sábados, comida. Presentarse a las 7 con herramienta.',
    },
    {
      title: 'Profesor de matemáticas',
      description:
        'Colegio en Quito, título de tercer nivel, jornada completa, afiliación al IESS. Clase demostrativa y entrevista.',
    },
    {
      title: 'Chef en crucero',
      hiringOrganization: 'Royal Caribbean',
      description:
        'Contrato de siete meses, inglés intermedio, 1.900 dólares al mes, camarote y comida a bordo. Agencia autorizada, la selección no tiene costo.',
    },
    {
      title: 'Ingeniero de obra en Panamá',
      hiringOrganization: 'Constructora Istmo S.A.',
      description:
        'Cinco años de experiencia, la empresa cubre pasaje, vivienda, permiso de trabajo y seguro. Entrevista por video y presencial en San José.',
    },
    {
      title: 'Ayudante de cocina',
      description:
        'Restaurante en Palermo, Buenos Aires. Media jornada, 450.000 pesos, propinas, sin experiencia. Traer CV al local por la mañana.',
    },
    {
      title: 'Promotora en supermercado',
      description:
        'Fines de semana, 600 pesos por día más transporte, uniforme sin costo. Mayores de 18, buena presentación. Entrevista grupal el miércoles.',
    },
    {
      title: 'Contador junior',
      description:
        'Título de contador, manejo de Excel, 900.000 pesos líquidos, seguro complementario, Santiago centro. Prueba y dos entrevistas.',
    },
    {
      title: 'Custodio de traslado de valores',
      hiringOrganization: 'Prosegur Argentina',
      description:
        'Secundario completo, carnet de conducir, curso de vigilador. Relación de dependencia, obra social, uniforme.',
    },
    {
      title: 'Limpieza por horas',
      description: 'Dos mañanas por semana en Valencia, 11 euros la hora, pago semanal. Escribir o llamar a Pilar.',
    },
    {
      title: 'Asesor de seguros',
      description:
        'Ingresos según ventas, cartera propia, horario libre, formación y licencia a cargo de la compañía. Charla informativa los lunes.',
    },
    {
      title: 'Guardia de seguridad',
      description:
        'Turnos de 12 horas, 4x2, 12,500 pesos mensuales, seguro social, uniformes. Carta de no antecedentes. Oficina en Toluca.',
    },
    {
      title: 'Community manager',
      description:
        'Manejo de redes de una marca de ropa, responder comentarios y reseñas, medio tiempo remoto, 7,000 pesos. Portafolio obligatorio.',
    },
    {
      title: 'Chofer de tráiler para Texas',
      hiringOrganization: 'Lone Star Freight LLC',
      description:
        'Licencia federal tipo E, visa B1 vigente, pago por milla, unidad 2023. Contratación directa en oficinas de Nuevo Laredo.',
    },
    {
      title: 'Recepcionista',
      description:
        'Consultorio dental, lunes a viernes, 9,800 pesos, trato amable, manejo de agenda. Enviar CV por correo o WhatsApp al 55 0000 0000.',
    },
    {
      title: 'Traductor de chino',
      description:
        'Empresa minera en Arequipa, mandarín fluido, título universitario, 5.500 soles, pasajes y hospedaje en mina, régimen 14x7.',
    },
    {
      title: 'Modelo de manos',
      description:
        'Sesión de fotos de joyería, un día, 2.000 pesos, estudio en la Condesa, contrato de cesión de imagen.',
    },
    {
      title: 'Becario de marketing',
      description:
        'Universitarios desde quinto semestre, apoyo económico de 5,000 pesos, seguro, horario de seis horas.',
    },
  ],
  lures: [
    {
      posting: {
        description:
          'Gana de 500 a 2000 pesos diarios dando me gusta a videos desde tu celular. Sin experiencia. Escríbeme por WhatsApp.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Califica hoteles en línea y cobra comisión. Debes recargar tu cuenta para desbloquear las tareas. Pago inmediato.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Trabajo en Tailandia: atención al cliente por chat, 2500 dólares al mes, vuelo, hospedaje y comida pagados, sin inglés. Telegram.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Camboya busca latinos para oficina. Salario en dólares, pasaje y visa a cargo de la empresa, salida inmediata, no se requiere experiencia.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Compro cuentas bancarias y tarjetas de débito, pago 3000 pesos cada una, trato rápido por Telegram.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Presta tu cuenta para recibir transferencias y quédate con el 10%. Dinero el mismo día, sin riesgo.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Hola, soy Laura de recursos humanos. Tu currículum fue seleccionado para un empleo de medio tiempo: 30 minutos al día, 1500 pesos diarios. Responde en Telegram.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Empaca lápices en casa y gana 8000 por semana. Deposita 350 pesos de inscripción y te enviamos el material.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Visa de trabajo garantizada a Canadá, sin experiencia y sin inglés, 4000 dólares. Paga el trámite por adelantado.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Se necesita gente para sacar dinero del cajero y entregarlo. 2000 diarios, sin preguntas, efectivo.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Recibe paquetes en tu casa y reenvíalos. 40 dólares por paquete. Manda foto de tu INE y comprobante.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'En migración di que vas de turismo. Te recogemos en el aeropuerto y cruzamos la frontera. Myanmar, marketing digital, todo pagado.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '¿Tienes deudas? Te adelantamos dinero y trabajas en el extranjero, vuelo y hotel incluidos, ganas en dólares.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Ingresos garantizados de 1000 pesos por día solo con tu celular, cupos limitados, haz clic en el enlace y únete al grupo.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Modelos para videollamadas en Dubái, 8000 dólares al mes, boleto y hotel pagados, solo chicas de 18 a 27.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Sigue cuentas de Instagram y gana 10 pesos por cada una, retiro inmediato, habla con la profesora en Telegram.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Laos, casino en línea, promotor de apuestas, 2000 dólares, te llevamos sin visa por la frontera, vivienda gratis.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'No hay encierro ni golpes, puedes regresar cuando quieras. Filipinas, ventas de criptomonedas por chat, 3000 dólares.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Invierte 500 y recibe 5000 en una semana, trabajo desde casa, ganancia segura, sin riesgo, yo te enseño.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Necesito tu cuenta y tu tarjeta para cobrar a clientes del exterior, te pago comisión. Envía foto del DNI.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Reclutamos para Asia, sueldo alto sin experiencia, pagamos 500 dólares por cada amigo que traigas. Viaje esta semana.',
      },
      level: 'caution',
    },
  ],
};
