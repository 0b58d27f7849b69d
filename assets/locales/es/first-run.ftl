## First run

welcome-step = Paso { $step } de { $of }
child-title = ¿Quién se va a dormir?
child-about = Lo que escribes se queda en este ordenador.
child-name = Nombre o iniciales
child-born = Fecha de nacimiento
child-weeks-early = Semanas de adelanto al nacer
child-health-concern = Hay una duda sobre su crecimiento o su salud
child-health-concern-about = Entonces cada método es para después de hablar con tu pediatra.
child-zone = Zona horaria
welcome-finish = Todo listo para esta noche
place-title = ¿Dónde está este ordenador?
place-about = En el cuarto de tu peque, una visita pendiente se muestra en lugar de sonar.
place-elsewhere = En otra habitación
place-childs-room = En el cuarto de tu peque
place-childs-room-short = En el cuarto de tu peque
